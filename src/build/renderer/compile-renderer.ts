/** Compiles the renderer: Astro, in a process of its own. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finished, runAstro } from '../../platform/astro-process.ts';
import { toEnvironment, type Workspace } from '../../workspace/workspace.ts';
import { type CompileMessage, sourcesFile } from '../../renderer/compile-message.ts';

export interface Compilation {
  /** Resolves when Astro has ended. */
  readonly finished: Promise<Finished>;
  /** Astro waits for the scripted articles that are shown: paths from the content folder. */
  compile(scripted: readonly string[]): void;
  /** The folder with the renderer. */
  readonly compiled: string;
  /** The files outside of the engine that it was compiled from: absolute paths. */
  sources(): Promise<readonly string[]>;
  /** Whether one of them has changed since Astro was started. */
  isOutdated(): Promise<boolean>;
}

/** Starts Astro. `folder`: a new one. */
export function beginCompiling(workspace: Workspace, folder: string, stop: AbortSignal): Compilation {
  const compiled = join(folder, 'renderer');
  const message = Promise.withResolvers<CompileMessage>();
  const begun = Date.now();
  const sources = async (): Promise<readonly string[]> => JSON.parse(await readFile(join(folder, sourcesFile), 'utf8'));
  const finished = runAstro(['build'], {
    folder: workspace.astro,
    engine: workspace.engine,
    // Astro empties the folder that it writes to.
    environment: toEnvironment({ ...workspace, out: compiled, astroCache: join(folder, 'cache') }),
    show: false,
    message: message.promise,
    stop,
  });
  return {
    finished,
    compiled,
    compile: (scripted) => message.resolve({ scripted }),
    sources,
    isOutdated: async () => (await sources()).some((file) => (statSync(file, { throwIfNoEntry: false })?.ctimeMs ?? Infinity) > begun),
  };
}
