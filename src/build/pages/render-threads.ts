/** Renders pages on all cores, by the compiled renderer. Threads start with the first batch. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pool, Promise as PoolPromise, TerminateError } from 'workerpool';
import { BodyLost } from '../../cache/body-cache.ts';
import type { FileWithBytes } from '../../disk/read-files.ts';
import { NotBuilt } from '../build.ts';
import type { Renderer } from '../../cache/renderer-cache.ts';
import type { PageBatch, PageOfBatch, RenderedBatch, RenderOrder } from './page-batch.ts';

export interface RenderThreads {
  /** The number of batches that keep all threads busy. */
  readonly most: number;
  /** In the order of the pages. Throws `NotBuilt`, with the name of the page, where one cannot be rendered; `BodyLost` where a body is missing. */
  render(batch: PageBatch): Promise<readonly FileWithBytes[]>;
  /** Ends all threads, even while they work. */
  end(): Promise<void>;
}

/** More would only wait for the main thread, which makes views, verifies and writes. */
const mostThreads = 4;

/** Milliseconds for one batch: a thousand times what it takes. A page that waits for something that never comes must not stop the build unseen. */
const mostTime = 120_000;

/** Returns what is printed when a page fails. `stack` is that of an error in the code of the page. */
type Explain = (page: PageOfBatch, failure: { readonly message: string; readonly stack?: string | undefined }) => string;

export function openRenderThreads(
  { folder }: Renderer,
  order: Pick<RenderOrder, 'language' | 'origin' | 'bodies'>,
  explain: Explain,
  { count = Math.min(Math.max(1, availableParallelism() - 1), mostThreads), limit = mostTime } = {},
): RenderThreads {
  const most = 2 * count;
  const atWork = new Int32Array(new SharedArrayBuffer(4 * most));
  const workerData: RenderOrder = { ...order, renderer: pathToFileURL(join(folder, 'server', 'entry.mjs')).href, atWork };
  const threads = pool(fileURLToPath(new URL('render-thread.ts', import.meta.url)), {
    workerType: 'thread',
    maxWorkers: count,
    workerThreadOpts: {
      workerData,
      // Astro logs an error that it also throws.
      stderr: true,
      // By default a thread inherits the options of this process, and it may not accept them.
      ...(process.features.typescript ? {} : { execArgv }),
    },
  });
  const pageAtWork = ({ number, pages }: PageBatch): PageOfBatch | undefined => pages[Atomics.load(atWork, number % most)];

  return {
    most,
    async render(batch) {
      // Where the renderer cannot even be imported, no page is to blame.
      Atomics.store(atWork, batch.number % most, -1);
      const rendering = threads.exec('render', [batch]).timeout(limit);
      const rendered: RenderedBatch = await rendering.catch((error: unknown) => {
        const page = pageAtWork(batch);
        if (!(error instanceof Error) || !page) throw error;
        const message =
          error instanceof PoolPromise.TimeoutError
            ? `it was not rendered within ${limit / 1000} seconds.`
            : `the thread that rendered it ended. ${reasonOf(error)}`;
        throw new NotBuilt(explain(page, { message }), { cause: error });
      });
      if ('files' in rendered) return rendered.files;
      if ('bodyLost' in rendered) throw new BodyLost(rendered.bodyLost);
      const page = batch.pages[rendered.failed];
      throw page ? new NotBuilt(explain(page, rendered)) : new Error(rendered.message);
    },
    end: async () => void (await threads.terminate(true)),
  };
}

const execArgv = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

function reasonOf(error: Error): string {
  // A thread that ends itself gives no cause, and the words of the library are no help for an author.
  if (error instanceof TerminateError && error.cause === undefined) return 'Its code called process.exit().';
  const { message } = error instanceof TerminateError && error.cause instanceof Error ? error.cause : error;
  return /memory limit|heap/i.test(message) ? 'There was not enough memory.' : message;
}
