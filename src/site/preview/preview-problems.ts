/** Shows problems in place of a page that never was without them, or in place of every page when nothing can be shown. */
import { pathOf } from '../../addresses/routes.ts';
import type { IncomingMessage } from 'node:http';
import type { ViteDevServer } from 'vite';
import { previewUpToDate } from './preview-module.ts';
import { safelyDecoded } from '../../base/safely-decoded.ts';

export function previewProblems(server: ViteDevServer): void {
  server.middlewares.use((request, _response, next) => {
    const path = pageAsked(request);
    if (path === undefined) return next();
    insteadOf(server, path).then((instead) => {
      if (instead !== undefined) request.url = instead;
      next();
    }, next);
  });
}

/** The decoded path of a page that a browser wants to show; undefined for all other requests. */
function pageAsked({ url = '/', headers }: IncomingMessage): string | undefined {
  if (!headers.accept?.includes('text/html')) return undefined;
  const path = url.replace(/[?#].*$/, '');
  return /^\/[@_]/.test(path) || /\.(?!html$)\w+$/.test(path) ? undefined : path;
}

async function insteadOf(server: ViteDevServer, path: string): Promise<string | undefined> {
  const { contentState } = await previewUpToDate(server);
  const { problems, pages, urls } = await contentState();
  if (problems.length === 0) return undefined;
  const wanted = safelyDecoded(path)
    .replace(/^\/|\/?$/g, '')
    .normalize('NFC');
  const broken = pages.find(({ page }) => page === wanted);
  if (broken?.shown === false) return encodeURI(pathOf('problems', { page: broken.page }));
  return urls ? undefined : pathOf('problems', {});
}
