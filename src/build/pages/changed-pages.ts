/** The pages of a publication → the files of those that changed since the last site. */
import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { fileOf } from '../../addresses/routes.ts';
import type { FileWithBytes } from '../../disk/read-files.ts';
import { onceFor } from '../../model/once-for.ts';
import type { SitePage } from '../../views/site-pages.ts';
import type { RenderedRoute } from '../../views/views.ts';
import type { PageBatch, PageOfBatch } from './page-batch.ts';
import type { RenderThreads } from './render-threads.ts';

export interface RenderedFile extends FileWithBytes {
  /** A digest of all that it is rendered from; absent for a file that is rendered in every build. */
  readonly key: string | undefined;
}

interface Rules {
  /** The version of the code that renders a route. */
  readonly versionOf: (route: RenderedRoute) => string;
  /** Takes the file of the last site with that key into the new one. False where there is none. */
  readonly reuse: (path: string, key: string) => boolean;
}

/** Enough that messages cost little, few enough that two threads share the pages of an edit. */
const pagesPerBatch = 8;

/** In milliseconds. */
const longestTurn = 20;

/** Files in the order of the pages. Views of later pages are made while threads render the earlier ones. */
export async function* changedPages(pages: Iterable<SitePage>, rules: Rules, threads: RenderThreads): AsyncGenerator<RenderedFile> {
  const running: Promise<readonly RenderedFile[]>[] = [];
  try {
    for await (const { keys, ...batch } of batchesOf(pages, rules)) {
      const rendered = threads.render(batch).then((files) => files.map((file, index) => ({ ...file, key: keys[index] })));
      // Prevents an unhandled rejection of a batch that is no longer awaited.
      rendered.catch(() => undefined);
      running.push(rendered);
      if (running.length >= threads.most) yield* (await running.shift()) ?? [];
    }
    for (const rendered of running) yield* await rendered;
  } finally {
    await threads.end();
  }
}

interface KeyedBatch extends PageBatch {
  readonly keys: readonly (string | undefined)[];
}

async function* batchesOf(pages: Iterable<SitePage>, { versionOf, reuse }: Rules): AsyncGenerator<KeyedBatch> {
  let number = 0;
  let batch = emptyBatch();
  let pause = performance.now();
  for (const { route, path, view, scripted } of pages) {
    // Without pauses, an unchanged site would leave no time for the search, which is indexed meanwhile.
    if (performance.now() - pause > longestTurn) {
      await setImmediate();
      pause = performance.now();
    }
    const { own, frame } = partsOf(view);
    const key = scripted ? undefined : hash('sha256', JSON.stringify([versionOf(route), own, frame?.digest]));
    if (key !== undefined && reuse(fileOf(path), key)) continue;
    if (frame && !batch.frames.includes(frame.text)) batch.frames.push(frame.text);
    batch.pages.push({ route, path, own, frame: frame && batch.frames.indexOf(frame.text) });
    batch.keys.push(key);
    if (batch.pages.length < pagesPerBatch) continue;
    yield { number: number++, ...batch };
    batch = emptyBatch();
  }
  if (batch.pages.length > 0) yield { number, ...batch };
}

function emptyBatch(): { pages: PageOfBatch[]; frames: string[]; keys: (string | undefined)[] } {
  return { pages: [], frames: [], keys: [] };
}

/** A view as JSON: threads render from that text, and its digest is the key, so that nothing is shown that the key does not cover. */
function partsOf(view: object): { readonly own: string; readonly frame: Frame | undefined } {
  const { frame, ...own }: { readonly frame?: object } = view;
  return { own: JSON.stringify(own), frame: frame && frameOf(frame) };
}

interface Frame {
  readonly text: string;
  readonly digest: string;
}

/** Thousands of views share a frame. */
const frameOf = onceFor((frame: object): Frame => {
  const text = JSON.stringify(frame);
  return { text, digest: hash('sha256', text) };
});
