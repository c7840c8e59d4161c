/** Everything that only a preview has: problems in pages, in place of pages that cannot be shown, and in the terminal. */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { previewAddresses } from './preview-addresses.ts';
import { previewGuard } from './preview-guard.ts';
import { previewPictures } from './preview-pictures.ts';
import { previewProblems } from './preview-problems.ts';
import { routes } from '../../addresses/routes.ts';
import { problemReport } from './problem-report.ts';
import { previewReloads, reloadsScript } from '../../platform/preview-reloads.ts';
import { watchContent } from './preview-source.ts';

/** `engine`: the folder of its code. */
export function previewIntegration(engine: string): AstroIntegration {
  let base = '/';
  return {
    name: 'broadside-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: routes.problems.pattern, entrypoint: join(engine, 'src/pages/_problems.astro') });
        injectScript('head-inline', reloadsScript);
        injectScript('page', `import ${JSON.stringify(join(engine, 'src/browser/preview/preview.ts'))};import '#design/preview.css';`);
      },
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/?$/, '/')),
      'astro:server:setup': ({ server }) => {
        // The handler that is added last is called first.
        previewAddresses(server, base);
        previewGuard(server);
        const reloadBrowsers = previewReloads(server);
        const report = problemReport(server);
        watchContent(server, () => {
          reloadBrowsers();
          report();
        });
        previewProblems(server);
        previewPictures(server);
      },
    },
  };
}
