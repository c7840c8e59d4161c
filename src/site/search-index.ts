/** The search index, by Pagefind: over the drawn articles after a build, and in memory behind the preview. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { orThrow, withIndex } from './pagefind-index.ts';
import { previewSearch } from './preview-search.ts';

export function searchIndex(): AstroIntegration {
  return {
    name: 'broadside-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await withIndex(async (index) => {
          const { page_count: pages } = orThrow(await index.addDirectory({ path: fileURLToPath(dir), glob: 'articles/*/index.html' }));
          orThrow(await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) }));
          logger.info(`${pages} articles can be searched.`);
        });
      },
      'astro:server:setup': ({ server }) => previewSearch(server),
    },
  };
}
