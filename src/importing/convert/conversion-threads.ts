/** Converts texts on two cores. A text stays in the thread that has read it. */
import { fileURLToPath } from 'node:url';
import { pool, TerminateError } from 'workerpool';
import type { ConversionOrder, Converter } from './converter.ts';
import { sizeOfBody } from './groups-in-memory.ts';

/** Each takes up to 350 MB, and the whole import shall stay below 1 GB on any machine. */
const mostThreads = 2;

export function conversionThreads(count: number, order: ConversionOrder): Converter {
  // Pools of one thread each, since a pool chooses the thread itself.
  const threads = Array.from({ length: Math.min(count, mostThreads) }, () => ({ pool: oneThread(order), characters: 0 }));
  const threadOf = new Map<string, (typeof threads)[number]>();
  const leastLoaded = (): (typeof threads)[number] | undefined => threads.toSorted((a, b) => a.characters - b.characters)[0];
  /** In the order of the texts, whatever thread has which. */
  const inThreads = async <Result>(step: string, texts: readonly { readonly place: string }[]): Promise<readonly Result[]> => {
    const results = new Map<string, Result>();
    const sent = Map.groupBy(texts, ({ place }) => threadOf.get(place));
    await Promise.all(
      [...sent].map(async ([thread, some]) => {
        if (!thread) throw new Error(`Nothing has read the text ${some[0]?.place}.`);
        const answers: readonly Result[] = await named(thread.pool.exec(step, [some]));
        for (const [index, answer] of answers.entries()) results.set(some[index]?.place ?? '', answer);
      }),
    );
    return texts.flatMap(({ place }) => results.get(place) ?? []);
  };
  return {
    begin(texts) {
      for (const { place, body } of texts) {
        const thread = leastLoaded();
        if (!thread) throw new Error('There is no thread.');
        thread.characters += sizeOfBody(body);
        threadOf.set(place, thread);
      }
      return inThreads('begin', texts);
    },
    write: (texts) => inThreads('write', texts),
    async close() {
      await Promise.all(threads.map((thread) => thread.pool.terminate(true)));
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
