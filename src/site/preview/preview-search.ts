/** Search in the preview: answers `/pagefind/` from memory, and makes the index again when the content has changed. */
import { routes } from '../../addresses/routes.ts';
import type { ViteDevServer } from 'vite';
import { indexShard } from '../../search/index-shard.ts';
import { proseOfPage } from '../../search/prose-of-page.ts';
import { shardDocuments } from '../../search/shard-documents.ts';
import { openBodies } from '../../cache/open-caches.ts';
import { fromEnvironment } from '../../workspace/workspace.ts';
import { previewUpToDate } from './preview-module.ts';

/** The number of articles that are indexed, newest first. So many take two seconds after an edit. */
const articleLimit = 500;

const workspace = fromEnvironment(process.cwd(), process.env);

type Files = ReadonlyMap<string, Uint8Array>;

export function previewSearch(server: ViteDevServer): void {
  let files: Promise<Files> | undefined;
  let latest: Promise<unknown> = Promise.resolve();
  const index = (): Promise<Files> => {
    // One index at a time: Pagefind has one process, and the first index to finish would close it for the next.
    const made = latest.catch(() => undefined).then(() => indexPreview(server));
    latest = made;
    made.catch(() => (files = undefined));
    return made;
  };
  server.watcher.on('all', () => (files = undefined));

  const folder = server.config.base.replace(/\/$/, '') + routes.searchIndex.pattern;
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

/** Indexes compiled texts, as a build does. Only scripted articles have to be rendered for it. */
async function indexPreview(server: ViteDevServer): Promise<Files> {
  const { previewPublication } = await previewUpToDate(server);
  const whole = await previewPublication();
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('The preview has no address yet.');
  const { documents } = await shardDocuments(
    { articles: whole.articles.slice(0, articleLimit) },
    {
      publication: whole,
      bodies: await openBodies(workspace),
      version: '',
      proseOfScripted: async ({ href }) => {
        const page = await fetch(new URL(href, `http://localhost:${address.port}`));
        return proseOfPage(await page.text());
      },
    },
  );
  return new Map((await indexShard(await Array.fromAsync(documents()))).map(({ path, content }) => [path, content]));
}
