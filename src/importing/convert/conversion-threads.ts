/** Converts texts on two cores. A text stays in the thread that has read it. */
import { fileURLToPath } from 'node:url';
import { pool, TerminateError } from 'workerpool';
import type { ConversionOrder, Converter } from './converter.ts';

/** Each takes up to 350 MB, and the whole import shall stay below 1 GB on any machine. */
const mostThreads = 2;

export function conversionThreads(count: number, order: ConversionOrder): Converter {
  // Pools of one thread each, since a pool chooses the thread itself.
  const threads = Array.from({ length: Math.min(count, mostThreads) }, () => oneThread(order));
  const threadOf = new Map<string, (typeof threads)[number]>();
  let next = 0;
  return {
    async begin(text) {
      const thread = threads[next++ % threads.length];
      if (!thread) throw new Error('There is no thread.');
      threadOf.set(text.place, thread);
      return named(thread.exec('begin', [text]));
    },
    async write(place, file) {
      const thread = threadOf.get(place);
      if (!thread) throw new Error(`Nothing has read the text ${place}.`);
      return named(thread.exec('write', [place, file]));
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate(true)));
    },
  };
}

function oneThread(workerData: ConversionOrder): ReturnType<typeof pool> {
  return pool(fileURLToPath(new URL('conversion-thread.ts', import.meta.url)), {
    workerType: 'thread',
    maxWorkers: 1,
    workerThreadOpts: {
      workerData,
      // Without `execArgv`, a thread inherits the options of this process.
      ...(process.features.typescript ? {} : { execArgv }),
    },
  });
}

/** For a Node that does not run TypeScript by default. */
const execArgv = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

async function named<Result>(result: PromiseLike<Result>): Promise<Result> {
  try {
    return await result;
  } catch (error) {
    throw error instanceof TerminateError
      ? new Error(`A thread that converts texts ended too early: ${error.cause instanceof Error ? error.cause.message : error.message}`, {
          cause: error,
        })
      : error;
  }
}
