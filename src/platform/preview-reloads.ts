/**
 * Reloads the pages of a preview after each change. Vite reaches only connected browsers, and a page that is still loading is not connected yet. So
 * each page reports how many changes there were when it was requested.
 */
import type { ViteDevServer } from 'vite';

const header = 'changes';
const event = 'broadside:page';
const reload = { type: 'full-reload', path: '*' } as const;

/** For the head of each page. Nothing is sent where a browser hides the header from scripts (not on localhost, without TLS). */
export const reloadsScript = `import('/@vite/client').then(({ createHotContext }) => {
  const known = performance.getEntriesByType('navigation')[0]?.serverTiming?.find(({ name }) => name === '${header}');
  if (known) createHotContext('/${event}').send('${event}', known.duration);
});`;

/** The returned function reloads all pages. It must be called after each change. */
export function previewReloads({ middlewares, environments }: ViteDevServer): () => void {
  const { hot } = environments.client;
  let changes = 0;
  middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `${header};dur=${changes}`);
    next();
  });
  hot.on(event, (known: unknown, client) => {
    if (known !== changes) client.send(reload);
  });
  return () => {
    changes += 1;
    hot.send(reload);
  };
}
