/** Runs Astro as a separate process. */
import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { join, relative } from 'node:path';
import { astroArguments, astroEnvironment } from './astro-command.ts';
import { linkPackages } from './engine-packages.ts';

export interface Finished {
  readonly code: number;
  /** The signal that ended it, from outside or from the system. */
  readonly signal?: NodeJS.Signals;
  /** The output, where it was not shown. */
  readonly output: string;
}

interface Run {
  readonly folder: string;
  /** The folder of `astro.config.mjs`, of the pages and of the packages. */
  readonly engine: string;
  /** Variables beside those of this process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether the output is shown. If not, it is collected. */
  readonly show: boolean;
  /** A message that the process waits for. */
  readonly message?: Promise<object>;
  /** Ends the process. Without it, the signals that stop this process are passed on. */
  readonly stop?: AbortSignal;
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export function runAstro(args: readonly string[], { folder, engine, environment, ...run }: Run): Promise<Finished> {
  if (folder !== engine) linkPackages(folder, engine);
  const output = run.show ? 'inherit' : 'pipe';
  // The other process ends when the channel (`ipc`) closes.
  const stdio: StdioOptions = ['inherit', output, output, 'ipc'];
  // Astro joins the path of its settings to the folder in which it runs.
  const child = spawn(process.execPath, astroArguments([...args, '--config', relative(folder, join(engine, 'astro.config.mjs'))]), {
    cwd: folder,
    env: { ...astroEnvironment(process.env), ...environment },
    stdio,
    serialization: 'advanced',
  });
  return whenFinished(child, run);
}

function whenFinished(child: ChildProcess, { message, stop }: Pick<Run, 'message' | 'stop'>): Promise<Finished> {
  const output: Buffer[] = [];
  const passOn = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
  for (const signal of stop ? [] : stopSignals) process.on(signal, passOn);
  stop?.addEventListener('abort', () => passOn('SIGTERM'));
  // If the process has ended by then, its exit code says more than an error of sending.
  void message?.then((sent) => child.connected && child.send(sent, () => undefined));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const one of stopSignals) process.off(one, passOn);
      resolve({ code: code ?? 1, ...(signal ? { signal } : {}), output: Buffer.concat(output).toString() });
    });
  });
}
