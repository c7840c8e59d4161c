/** The file that Astro writes for a response, and a response for which it writes none. */
import type { PathWithRoute } from 'astro';

/** From the output folder: a page is the index of its folder; all other files, and pages whose path ends in `.html`, have their own path. */
export function fileOfPath({ pathname, route }: Pick<PathWithRoute, 'pathname'> & { readonly route: { readonly type: string } }): string {
  const path = withoutSlashes(pathname);
  return route.type === 'page' && !/\.html?$/i.test(path) ? `${path}/index.html` : path;
}

/** After this response, Astro writes no file and continues. */
export function responseWithoutFile(): Response {
  return new Response(null);
}

/** Removes the slashes at both ends. */
export function withoutSlashes(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '');
}
