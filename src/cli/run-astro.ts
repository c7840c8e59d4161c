/** Runs Astro as a separate process. */
import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import type { CachedMessage, RenderMessage } from '../build/render-messages.ts';
import { astroArguments, astroEnvironment } from '../platform/astro-command.ts';
import { toEnvironment, type Workspace } from '../workspace/workspace.ts';

export interface Finished {
  readonly code: number;
  /** The signal that ended it, from outside or from the system. */
  readonly signal?: NodeJS.Signals;
  /** Whether this command received a signal to stop while Astro ran. */
  readonly stopped: boolean;
  /** The output, where it was not shown. */
  readonly output: string;
}

interface Channel {
  /** Whether the output is shown. If not, it is collected. */
  readonly show: boolean;
  /** The message that the process waits for. If the promise is rejected, the process is ended. */
  readonly message?: Promise<CachedMessage>;
  readonly onMessage?: (message: RenderMessage) => void;
  /** Ends the process. */
  readonly abort?: AbortSignal;
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `astro` with the folders of the workspace. */
export function runAstro(workspace: Workspace, args: readonly string[], channel: Channel): Promise<Finished> {
  const output = channel.show ? 'inherit' : 'pipe';
  // The other process ends when the channel (`ipc`) closes.
  const stdio: StdioOptions = ['inherit', output, output, 'ipc'];
  const child = spawn(process.execPath, astroArguments(args), {
    cwd: workspace.root,
    env: { ...astroEnvironment(process.env), ...toEnvironment(workspace) },
    stdio,
    serialization: 'advanced',
  });
  return whenFinished(child, channel);
}

function whenFinished(child: ChildProcess, { message, onMessage, abort }: Channel): Promise<Finished> {
  const output: Buffer[] = [];
  let stopped = false;
  const stop = (signal: NodeJS.Signals): void => {
    stopped = true;
    child.kill(signal);
  };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
  for (const signal of stopSignals) process.on(signal, stop);
  abort?.addEventListener('abort', () => stop('SIGTERM'));
  if (onMessage) child.on('message', onMessage);
  return new Promise((resolve, reject) => {
    message?.then(
      // If the process has ended by then, its exit code says more than an error of sending.
      (sent) => child.connected && child.send(sent, () => undefined),
      (error: unknown) => {
        child.kill();
        reject(error);
      },
    );
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const one of stopSignals) process.off(one, stop);
      resolve({ code: code ?? 1, ...(signal ? { signal } : {}), stopped, output: Buffer.concat(output).toString() });
    });
  });
}
