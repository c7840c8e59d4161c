/** The publication as the preview's own pages see it, for what answers beside them. */
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { importAsPage } from '../../platform/preview-server.ts';

type PreviewModule = typeof import('./preview-publication.ts');

/** How long a page waits for what Astro has to import, and how often it looks, in milliseconds. Astro writes it half a second after a change. */
const patience = 3000;
const pause = 100;

/** Once it shows what the files hold; as it is, when that takes long, as beside a build. */
export async function previewUpToDate(server: ViteDevServer): Promise<PreviewModule> {
  for (let waited = 0; ; waited += pause) {
    // Astro makes it anew when it has written: the one that was asked before would never know.
    const module = await importAsPage<PreviewModule>(server, '/src/site/preview/preview-publication.ts');
    if (waited >= patience || (await module.isUpToDate())) return module;
    await setTimeout(pause);
  }
}
