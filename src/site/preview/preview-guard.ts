/** Limits what a preview answers to its own pages and the pictures of its own folders. Vite and Astro would answer more. */
import type { ViteDevServer } from 'vite';
import { closedBecause } from '../../platform/closed-addresses.ts';
import { answerFirst } from '../../platform/preview-server.ts';
import { refusalOf } from '../../serving/own-requests.ts';
import { replyHeaders } from '../../serving/reply-headers.ts';

export function previewGuard(server: ViteDevServer): void {
  answerFirst(server, (request, response, next) => {
    for (const [name, value] of Object.entries(replyHeaders)) response.setHeader(name, value);
    const refusal = refusalOf(request) ?? closedBecause(request.url ?? '/');
    if (refusal === undefined) return next();
    response.writeHead(403, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${refusal}\n`);
  });
}
