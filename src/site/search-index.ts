/** The search index, by Pagefind: over the drawn articles after a build, and in memory behind the preview. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { orThrow, withIndex } from './pagefind-index.ts';
import { previewSearch } from './preview-search.ts';
import { steadyIndex } from './steady-index.ts';

export function searchIndex(): AstroIntegration {
  return {
    name: 'broadside-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await withIndex(async (index) => {
          const { page_count: pages } = orThrow(await index.addDirectory({ path: fileURLToPath(dir), glob: 'articles/*/index.html' }));
          // Written from here: Pagefind's own process may be closed before all that it wrote has reached the disk.
          for (const { path, content } of steadyIndex(orThrow(await index.getFiles()).files)) {
            const file = new URL(`pagefind/${path}`, dir);
            await mkdir(new URL('.', file), { recursive: true });
            await writeFile(file, content);
          }
          logger.info(`${pages} articles can be searched.`);
        });
      },
      'astro:server:setup': ({ server }) => previewSearch(server),
    },
  };
}
