/**
 * Reloads the pages of a preview after each change. Vite reaches only the browsers that are connected; a page that is still loading is not yet, and would
 * stay as it was. So each page says how many changes there had been when it was requested.
 */
import type { ViteDevServer } from 'vite';

const header = 'changes';
const event = 'broadside:page';
const reload = { type: 'full-reload', path: '*' } as const;

/** For the head of each page. Where a browser does not show the header to scripts (not on localhost, without TLS), nothing is sent. */
export const reloadsScript = `import('/@vite/client').then(({ createHotContext }) => {
  const known = performance.getEntriesByType('navigation')[0]?.serverTiming?.find(({ name }) => name === '${header}');
  if (known) createHotContext('/${event}').send('${event}', known.duration);
});`;

/** The function that is returned reloads all pages; it is to be called after each change. */
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
