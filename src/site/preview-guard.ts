/** What a preview answers: its own pages, and pictures of its own folders. Vite and Astro bring more than a publication needs. */
import type { Connect, ViteDevServer } from 'vite';
import { refusalOf } from '../serving/own-requests.ts';
import { replyHeaders } from '../serving/reply-headers.ts';
import { safelyDecoded } from './safely-decoded.ts';

export function previewGuard({ middlewares, httpServer }: ViteDevServer): void {
  const handle: Connect.NextHandleFunction = (request, response, next) => {
    for (const [name, value] of Object.entries(replyHeaders)) response.setHeader(name, value);
    const refusal = refusalOf(request) ?? closedBecause(request.url ?? '/');
    if (refusal === undefined) return next();
    response.writeHead(403, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${refusal}\n`);
  };
  // Before those that Astro sets first of all.
  httpServer?.once('listening', () => middlewares.stack.unshift({ route: '', handle }));
}

/** Why nobody gets an answer at an address, from the root of the site; undefined where it is open. */
export function closedBecause(address: string): string | undefined {
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(address) ?? [];
  // Astro would answer with its own folders.
  if (path.includes('%') && safelyDecoded(path) === path) return 'This address holds a % that spells no letter.';
  // Vite starts an editor with the file that is named here.
  if (/^\/+__/.test(safelyDecoded(path))) return 'A preview starts no program.';
  if (!/^\/+_image\/?$/.test(safelyDecoded(path))) return undefined;
  // Astro compares the beginning of a path only, so that one with `..` in it would lead out of the folders that are allowed.
  const pictures = new URLSearchParams(query).getAll('href').map(safelyDecoded);
  return pictures.some((href) => /(^|[/\\])\.{1,2}([/\\]|$)|\0/.test(href))
    ? 'A preview shows the pictures of its own folders.'
    : undefined;
}
