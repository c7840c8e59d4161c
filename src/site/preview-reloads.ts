/**
 * Browsers of a preview ask again after each change. Vite tells those that are connected; a page that is still loading is not yet, and would
 * stay as it was. Each page therefore says how many changes were told when it was asked for.
 */
import type { ViteDevServer } from 'vite';

const header = 'changes';
const event = 'broadside:page';
const reload = { type: 'full-reload', path: '*' } as const;

/** For the head of each page. Where a browser does not give the header away, away from localhost without TLS, nothing is said. */
export const reloadsScript = `import('/@vite/client').then(({ createHotContext }) => {
  const told = performance.getEntriesByType('navigation')[0]?.serverTiming?.find(({ name }) => name === '${header}');
  if (told) createHotContext('/${event}').send('${event}', told.duration);
});`;

/** What is returned tells all browsers of a change. */
export function previewReloads({ middlewares, environments }: ViteDevServer): () => void {
  const { hot } = environments.client;
  let changes = 0;
  middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `${header};dur=${changes}`);
    next();
  });
  hot.on(event, (told: unknown, client) => {
    if (told !== changes) client.send(reload);
  });
  return () => {
    changes += 1;
    hot.send(reload);
  };
}
