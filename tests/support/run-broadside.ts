/** Runs a command as a person would, in another process, and collects its output. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Starts a command. `said` resolves when its output has the text, and rejects when the command ends before that. */
export function startBroadside(args: readonly string[], environment: Readonly<Record<string, string>> = {}, project = process.cwd()) {
  // In its own process group, so that all its processes can be stopped together.
  const child: ChildProcess = spawn(process.execPath, ['src/cli/start.mjs', ...args], {
    cwd: project,
    env: { ...process.env, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = once(child, 'exit');
  const finished = new Promise<Finished>((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, output })));

  return {
    finished,
    said(text: string | RegExp): Promise<string> {
      return new Promise((resolve, reject) => {
        const look = (): void => {
          const found = typeof text === 'string' ? output.includes(text) : text.test(output);
          if (found) resolve(output);
        };
        listeners.add(look);
        look();
        void finished.then(({ code }) => reject(new Error(`The command ended with ${code} and never said ${String(text)}.\n${output}`)));
      });
    },
    /** Kills it: only the command, so that its child processes must notice, or the whole group. */
    async kill(what: 'command' | 'all'): Promise<void> {
      if (child.exitCode === null && child.pid !== undefined) process.kill(what === 'all' ? -child.pid : child.pid, 'SIGKILL');
      await ended;
    },
    async stop(): Promise<void> {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await finished;
    },
  };
}

export function runBroadside(args: readonly string[], environment?: Readonly<Record<string, string>>, project?: string): Promise<Finished> {
  return startBroadside(args, environment, project).finished;
}
