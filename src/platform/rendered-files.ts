/** Which file Astro makes of a response, and how it makes none. */
import type { PathWithRoute } from 'astro';

/** From the output folder: a page as the index of its folder; all else, and a page whose path ends in `.html`, under its own path. */
export function fileOfPath({ pathname, route }: Pick<PathWithRoute, 'pathname'> & { readonly route: { readonly type: string } }): string {
  const path = withoutSlashes(pathname);
  return route.type === 'page' && !/\.html?$/i.test(path) ? `${path}/index.html` : path;
}

/** The response after which Astro writes no file and goes on. */
export function responseWithoutFile(): Response {
  return new Response(null);
}

/** Without the slash at either end. */
export function withoutSlashes(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '');
}
