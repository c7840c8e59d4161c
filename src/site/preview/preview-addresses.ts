/** Answers addresses as static hosts do: the page of a folder with or without a slash, and former addresses that name a file. */
import type { ViteDevServer } from 'vite';
import { answerFirst } from '../../platform/preview-server.ts';

/** `base`: the path of the site, with a slash at both ends. */
export function previewAddresses(server: ViteDevServer, base: string): void {
  answerFirst(server, (request, response, next) => {
    if (request.headers.accept?.includes('text/html') !== true) return next();
    const { redirect, address } = answeredAt(request.url ?? '/', base);
    if (redirect !== undefined) return void response.writeHead(302, { Location: redirect }).end();
    request.url = address;
    next();
  });
}

/** The path at which Astro has the page, or the path to redirect to. */
export function answeredAt(asked: string, base: string): { readonly redirect?: string; readonly address: string } {
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(asked) ?? [];
  if (path === '/' || `${path}/` === base) return path === base ? { address: asked } : { redirect: base + rest, address: asked };
  if (!path.startsWith(base) || path.startsWith('//') || path.endsWith('/')) return { address: asked };
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('.html')) return { address: `${path}/${rest}` };
  return name.includes('.') || /^[@_]/.test(path.slice(base.length)) ? { address: asked } : { redirect: `${path}/${rest}`, address: asked };
}
