/** Threads that index shards, each with its own process of Pagefind. Meanwhile the main thread verifies pages. */
import { fileURLToPath } from 'node:url';
import { pool, TerminateError } from 'workerpool';
import type { SearchDocument } from './search-document.ts';
import { IndexEnded } from '../platform/pagefind-process.ts';
import type { IndexFile } from '../platform/pagefind-files.ts';

export interface Indexers {
  /** Starts the first thread before there is anything to index. */
  start(): void;
  /** Documents in the order of their paths; `name` is that of the shard. Throws `IndexEnded` when Pagefind or the thread has ended too early. */
  index(documents: readonly SearchDocument[], name: string | undefined): Promise<readonly IndexFile[]>;
  /** Ends all threads, even while they work. After that, nothing can be indexed. */
  end(): Promise<void>;
}

/** One while pages are rendered, and one more afterwards. */
const most = 2;

/** Without `start`, a thread starts only when there is something to index. */
export function openIndexers(): Indexers {
  const threads = pool(fileURLToPath(new URL('index-thread.ts', import.meta.url)), {
    workerType: 'thread',
    maxWorkers: most,
    workerThreadOpts: {
      // Pagefind's library prints a stack trace when its process ends.
      stderr: true,
      // By default a thread inherits the options of this process, and it may not accept them.
      ...(process.features.typescript ? {} : { execArgv }),
    },
  });
  let [started, ended] = [false, false];
  return {
    start() {
      // The library's own method, which every thread has.
      if (!started) threads.exec('methods').catch(() => undefined);
      started = true;
    },
    async index(documents, name) {
      // Otherwise the pool would start a thread that is never ended.
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

/** A thread passes on only the message of an error. */
function isEnd(error: unknown): boolean {
  return error instanceof Error && error.message === new IndexEnded().message;
}
