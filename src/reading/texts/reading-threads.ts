/** Texts read and compiled on all cores: each thread writes the bodies by itself, and gives back what it found in the files. */
import { fileURLToPath } from 'node:url';
import { pool, TerminateError } from 'workerpool';
import type { SiteFields } from '../../schema/site.ts';
import type { NewReading } from './restore-text.ts';
import type { CachePlace } from '../../cache/content-caches.ts';
import type { TextKindName } from './text-kinds.ts';

export interface Threads {
  readonly count: number;
  /** The caches that they fill. */
  readonly caches: CachePlace;
  /** In megabytes; absent: as much as Node gives. */
  readonly memory?: number;
}

/** The data that a thread begins with. */
export interface ReadingOrder {
  readonly name: TextKindName;
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  readonly site: SiteFields | undefined;
  readonly caches: CachePlace;
}

type Rules = Pick<ReadingOrder, 'folder' | 'files' | 'site'>;

/** So many that messages cost nothing, and so few that all threads end together. */
const batch = 25;

/** In the order of the paths. Throws when a thread ends before its work does. */
export async function readInThreads<Data>(
  name: TextKindName,
  paths: readonly string[],
  { folder, files, site }: Rules,
  { count, caches, memory, onRead }: Threads & { readonly onRead: (count: number) => void },
): Promise<readonly NewReading<Data>[]> {
  const workerData: ReadingOrder = { name, folder, files, site, caches };
  const threads = pool(fileURLToPath(new URL('reading-thread.ts', import.meta.url)), {
    workerType: 'thread',
    maxWorkers: count,
    workerThreadOpts: {
      workerData,
      // Not named, the options of this process go on to the thread.
      ...(process.features.typescript ? {} : { execArgv }),
      ...(memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } }),
    },
  });
  const batches = Array.from({ length: Math.ceil(paths.length / batch) }, (_, index) => paths.slice(index * batch, (index + 1) * batch));
  try {
    const read = batches.map(async (some): Promise<readonly NewReading<Data>[]> => {
      const found = await threads.exec('read', [some]);
      onRead(some.length);
      return found;
    });
    return (await Promise.all(read)).flat();
  } catch (error) {
    throw error instanceof TerminateError
      ? new Error(`A thread that reads texts ended too early: ${reasonOf(error)}`, { cause: error })
      : error;
  } finally {
    await threads.terminate(true);
  }
}

/** Where Node does not read TypeScript by itself, the program that began here may have: Astro brings a reader of its own. */
const execArgv = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error ? cause.message : message;
}
