/** Threads that index shards, each with a process of Pagefind's beside it: the main thread verifies pages meanwhile. */
import { fileURLToPath } from 'node:url';
import { pool, TerminateError } from 'workerpool';
import type { SearchDocument } from './search-document.ts';
import { IndexEnded } from '../platform/pagefind-process.ts';
import type { IndexFile } from '../platform/pagefind-files.ts';

export interface Indexers {
  /** In the order of their paths. `name` is that of the shard. Throws `IndexEnded` when Pagefind or the thread has ended too early. */
  index(documents: readonly SearchDocument[], name: string | undefined): Promise<readonly IndexFile[]>;
  /** Ends them, whatever they are doing. From then on nothing can be indexed. */
  end(): Promise<void>;
}

/** One while pages are drawn, one more afterwards. */
const most = 2;

/** None is started before there is something to index. */
export function openIndexers(): Indexers {
  const threads = pool(fileURLToPath(new URL('index-thread.ts', import.meta.url)), {
    workerType: 'thread',
    maxWorkers: most,
    workerThreadOpts: {
      // Pagefind's library tells of its ended process with a stack.
      stderr: true,
      // Not named, the options of this process go on to the thread, which may not take them.
      ...(process.features.typescript ? {} : { execArgv }),
    },
  });
  let ended = false;
  return {
    async index(documents, name) {
      // The pool would start a thread that nobody ends.
      if (ended) throw new IndexEnded();
      try {
        return await threads.exec('index', [documents, name]);
      } catch (error) {
        throw error instanceof TerminateError || isEnd(error) ? new IndexEnded() : error;
      }
    },
    async end() {
      ended = true;
      await threads.terminate(true);
    },
  };
}

const execArgv = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** An error comes out of a thread as what it said. */
function isEnd(error: unknown): boolean {
  return error instanceof Error && error.message === new IndexEnded().message;
}
