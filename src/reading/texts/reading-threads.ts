/** Reads and compiles texts on all cores: each thread writes the bodies itself, and returns the readings. */
import { fileURLToPath } from 'node:url';
import { pool, TerminateError } from 'workerpool';
import type { SiteFields } from '../../schema/site.ts';
import type { NewReading } from './restore-text.ts';
import type { CachePlace } from '../../cache/content-caches.ts';
import type { TextKindName } from './text-kinds.ts';

export interface Threads {
  readonly count: number;
  /** The caches that the threads fill. */
  readonly caches: CachePlace;
  /** In megabytes; absent: the default of Node. */
  readonly memory?: number;
}

/** The `workerData` of a thread. */
export interface ReadingOrder {
  readonly name: TextKindName;
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  readonly site: SiteFields | undefined;
  readonly caches: CachePlace;
}

type Rules = Pick<ReadingOrder, 'folder' | 'files' | 'site'>;

/** Large enough that messages cost nothing, small enough that all threads end at about the same time. */
const textsPerBatch = 25;

/** Returns readings in the order of the paths. Throws if a thread ends early. */
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
      // Without `execArgv`, a thread inherits the options of this process.
      ...(process.features.typescript ? {} : { execArgv }),
      ...(memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } }),
    },
  });
  const batches = Array.from({ length: Math.ceil(paths.length / textsPerBatch) }, (_, index) =>
    paths.slice(index * textsPerBatch, (index + 1) * textsPerBatch),
  );
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

/** For a Node that does not run TypeScript by default: this process may have started in Astro, which brings its own loader. */
const execArgv = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error ? cause.message : message;
}
