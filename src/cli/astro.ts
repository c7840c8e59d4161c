/** Starts Astro as a process of its own. */
import { spawn, type StdioOptions } from 'node:child_process';
import { astroArguments, astroEnvironment } from '../platform/astro-command.ts';
import type { RenderMessage, KeptMessage } from '../build/render-messages.ts';
import { toEnvironment, type Workspace } from '../workspace/workspace.ts';

export interface Finished {
  readonly code: number;
  /** The signal that ended it, when somebody or the system did that. */
  readonly signal?: NodeJS.Signals;
  /** Whether this command was asked to stop while it ran. */
  readonly stopped: boolean;
  /** What it printed, when it was not shown. */
  readonly output: string;
}

interface Channel {
  /** Passes its output on; otherwise that is kept. */
  readonly show: boolean;
  /** What it is told, when that is known; it waits for it. When it cannot be known, it is ended. */
  readonly tell?: Promise<KeptMessage>;
  /** Called with what it says. */
  readonly heard?: (message: RenderMessage) => void;
  /** Ends it when it is no longer wanted. */
  readonly unwanted?: AbortSignal;
}

/** Runs `astro` with the folders of the workspace. */
export function runAstro(workspace: Workspace, args: readonly string[], { show, tell, heard, unwanted }: Channel): Promise<Finished> {
  // The other process ends when this channel closes.
  const stdio: StdioOptions = ['inherit', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe', 'ipc'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, astroArguments(args), {
      cwd: workspace.root,
      env: { ...astroEnvironment(process.env), ...toEnvironment(workspace) },
      stdio,
      serialization: 'advanced',
    });
    const kept: Buffer[] = [];
    let stopped = false;
    const stop = (signal: NodeJS.Signals): void => {
      stopped = true;
      child.kill(signal);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => kept.push(chunk));
    for (const signal of stopSignals) process.on(signal, stop);
    unwanted?.addEventListener('abort', () => stop('SIGTERM'));
    if (heard) child.on('message', heard);
    // It may have ended before.
    tell?.then(
      // Where it is gone by then, how it ended says more than that it could not be told.
      (message) => child.connected && child.send(message, () => undefined),
      (error: unknown) => {
        child.kill();
        reject(error);
      },
    );
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const signal of stopSignals) process.off(signal, stop);
      resolve({ code: code ?? 1, ...(signal ? { signal } : {}), stopped, output: Buffer.concat(kept).toString() });
    });
  });
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
