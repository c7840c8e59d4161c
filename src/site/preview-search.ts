/** Search in the preview: `/pagefind/` answered from memory, made anew when the content has changed. */
import type { ViteDevServer } from 'vite';
import { orThrow, withIndex } from '../search/pagefind-index.ts';
import { previewModule } from './preview-module.ts';

/** Articles that are indexed at most, the newest; each has to be drawn for it. */
const articleLimit = 200;

type Files = ReadonlyMap<string, Uint8Array>;

export function previewSearch(server: ViteDevServer): void {
  let files: Promise<Files> | undefined;
  let latest: Promise<unknown> = Promise.resolve();
  const index = (): Promise<Files> => {
    // One after the other: Pagefind has one process, and whoever is done first would close it under the next.
    const made = latest.catch(() => undefined).then(() => indexPreview(server));
    latest = made;
    made.catch(() => (files = undefined));
    return made;
  };
  server.watcher.on('all', () => (files = undefined));

  const folder = `${server.config.base.replace(/\/$/, '')}/pagefind/`;
  server.middlewares.use((request, response, next) => {
    const path = request.originalUrl?.split('?')[0] ?? '';
    if (!path.startsWith(folder)) return next();
    files ??= index();
    files.then((known) => {
      const file = known.get(path.slice(folder.length));
      response.statusCode = file ? 200 : 404;
      response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
      response.end(file);
    }, next);
  });
}

/** Draws the newest articles by asking the preview itself for them, so that the index sees what the reader sees. */
async function indexPreview(server: ViteDevServer): Promise<Files> {
  const { publication } = await previewModule(server);
  const { articles } = await publication();
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('The preview has no address yet.');
  const base = server.config.base.replace(/\/$/, '');
  return withIndex(async (index) => {
    for (const { href } of articles.slice(0, articleLimit)) {
      const page = await fetch(new URL(href, `http://localhost:${address.port}`));
      orThrow(await index.addHTMLFile({ url: href.slice(base.length), content: await page.text() }));
    }
    return new Map(orThrow(await index.getFiles()).files.map(({ path, content }) => [path, content]));
  });
}
