/** The entry file of the threads of `render-threads.ts`. */
import { workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import { BodyLost, loadBody, openBodyCache } from '../../cache/body-cache.ts';
import type { FileWithBytes } from '../../disk/read-files.ts';
import { saveCompiledCode } from '../../platform/compiled-code.ts';
import { fileOf } from '../../addresses/routes.ts';
import type { PageBatch, RenderedBatch, RenderOrder } from './page-batch.ts';

const { renderer, language, origin, bodies: place, atWork }: RenderOrder = workerData;
const bodies = openBodyCache(place.folder, place.version, place.seal);
// The module that Astro has compiled of src/renderer/entry.ts.
const { openRenderer }: typeof import('../../renderer/entry.ts') = await import(renderer);
const render = openRenderer({ language, origin, nodesOf: async (key) => (await loadBody(bodies, key)).nodes });

/** Frames by their text: thousands of pages share one, and what depends on it alone is rendered once for each object. */
const frames = new Map<string, object>();

saveCompiledCode();

worker({
  async render({ number, pages, frames: texts }: PageBatch): Promise<RenderedBatch> {
    const files: FileWithBytes[] = [];
    for (const [index, { route, path, own, frame }] of pages.entries()) {
      Atomics.store(atWork, number % atWork.length, index);
      const text = frame === undefined ? undefined : texts[frame];
      const view = { ...JSON.parse(own), ...(text === undefined ? {} : { frame: frameOf(text) }) };
      try {
        files.push({ path: fileOf(path), bytes: await render({ route, path, view }) });
      } catch (error) {
        if (isBodyLost(error)) return { bodyLost: error.key };
        return {
          failed: index,
          message: error instanceof Error ? error.message : String(error),
          stack: error instanceof Error ? error.stack : undefined,
        };
      }
    }
    return { files };
  },
});

function frameOf(text: string): object {
  const frame: object = frames.get(text) ?? JSON.parse(text);
  frames.set(text, frame);
  return frame;
}

function isBodyLost(error: unknown): error is BodyLost {
  return error instanceof BodyLost;
}
