/** Views → what `getStaticPaths` returns: a page is drawn again only when its view (or the code) changed. */
import { createHash } from 'node:crypto';

interface StaticPath<View> {
  readonly params: Record<string, string | undefined>;
  readonly props: { readonly view: View };
  readonly cacheKey?: string;
}

/** `view` must be plain JSON; its hash is the key under which Astro keeps the drawn page. A page that imports code of its own is drawn each time (`kept: false`). */
export function staticPath<View>(params: Record<string, string | undefined>, view: View, { kept = true } = {}): StaticPath<View> {
  if (!kept) return { params, props: { view } };
  return { params, props: { view }, cacheKey: createHash('sha256').update(JSON.stringify(view)).digest('hex') };
}
