/** Loads the publication module of the preview's pages, for code that runs outside of them. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { importAsPage } from '../../platform/preview-server.ts';
import { fromEnvironment } from '../../workspace/workspace.ts';

type PreviewModule = typeof import('./preview-publication.ts');

/** In milliseconds: how long to wait for what Astro has to import, and how often to look. Astro writes it half a second after a change. */
const patience = 3000;
const pause = 100;

const file = join(fromEnvironment(process.cwd(), process.env).engine, 'src/site/preview/preview-publication.ts');

/** Resolves when the module shows the current files, or as it is when that takes long, for instance beside a build. */
export async function previewUpToDate(server: ViteDevServer): Promise<PreviewModule> {
  for (let waited = 0; ; waited += pause) {
    // Loaded again each time: Astro replaces the module after writing its store, and the old one would never be up to date.
    const module = await importAsPage<PreviewModule>(server, file);
    if (waited >= patience || (await module.isUpToDate())) return module;
    await setTimeout(pause);
  }
}
