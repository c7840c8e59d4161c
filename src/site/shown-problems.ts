/** What the preview has and no build: problems instead of pages that cannot be shown. */
import type { AstroIntegration } from 'astro';
import { previewProblems, problemsRoute } from './preview-problems.ts';
import { previewReloads, reloadsScript } from './preview-reloads.ts';
import { watchContent } from './preview-source.ts';

export function previewOfProblems(): AstroIntegration {
  return {
    name: 'broadside-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: problemsRoute, entrypoint: './src/pages/_problems.astro', prerender: true });
        injectScript('head-inline', reloadsScript);
      },
      'astro:server:setup': ({ server }) => {
        watchContent(server, previewReloads(server));
        previewProblems(server);
      },
    },
  };
}
