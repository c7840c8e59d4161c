/** What the preview has and no build: problems on their pages, or instead of pages that cannot be shown, and in the terminal. */
import type { AstroIntegration } from 'astro';
import { previewAddresses } from './preview-addresses.ts';
import { previewGuard } from './preview-guard.ts';
import { previewProblems } from './preview-problems.ts';
import { problemsRoute } from './problems-route.ts';
import { problemReport } from './problem-report.ts';
import { previewReloads, reloadsScript } from './preview-reloads.ts';
import { watchContent } from './preview-source.ts';
import type { Workspace } from '../sources/workspace.ts';

export function previewOfProblems({ design }: Pick<Workspace, 'design'>): AstroIntegration {
  let base = '/';
  return {
    name: 'broadside-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: problemsRoute, entrypoint: './src/pages/_problems.astro', prerender: true });
        injectScript('head-inline', reloadsScript);
        injectScript('page', `import '/src/browser/preview/preview.ts';import '/src/designs/${design}/preview.css';`);
      },
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/?$/, '/')),
      'astro:server:setup': ({ server }) => {
        // The one that is named last is asked first.
        previewAddresses(server, base);
        previewGuard(server);
        const tellBrowsers = previewReloads(server);
        const report = problemReport(server);
        watchContent(server, () => {
          tellBrowsers();
          report();
        });
        previewProblems(server);
      },
    },
  };
}
