/** The command line as a person would run it: another process, and what it said. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Starts a command; `said` resolves when its output holds the text, and fails when the command ends before. */
export function startBroadside(args: readonly string[], environment: Readonly<Record<string, string>> = {}, project = process.cwd()) {
  // A process group of its own, so that stopping the command stops what it started.
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
    /** Ends it without a word: the command alone, so that what it started has to notice, or all of it. */
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
