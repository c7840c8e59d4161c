/** Views → the result of `getStaticPaths`. A page is rendered again only when its view or the code has changed. */
import { hash } from 'node:crypto';
import { onceFor } from '../model/once-for.ts';

interface StaticPath<View> {
  readonly params: Record<string, string | undefined>;
  readonly props: { readonly view: View };
  readonly cacheKey?: string;
}

/**
 * The view must be plain JSON: its hash is the cache key of the page. It is made a second time when the page is rendered, because holding thousands
 * of views would cost more, and most builds render few pages. A page that imports code of its own is rendered in each build (`cached: false`).
 */
export function staticPath<View extends object>(
  params: Record<string, string | undefined>,
  page: { readonly view: View },
  { cached = true } = {},
): StaticPath<View> {
  const props = {
    get view() {
      return page.view;
    },
  };
  // A preview caches nothing, and only requested pages need a view.
  return import.meta.env.DEV || !cached ? { params, props } : { params, props, cacheKey: viewKey(page.view) };
}

/** A digest of a whole view. Thousands of views share a frame, so each frame is hashed once. */
export function viewKey(view: object): string {
  const { frame, ...own }: { readonly frame?: object } = view;
  return hash('sha256', JSON.stringify([own, frame && frameKey(frame)]));
}

const frameKey = onceFor((frame: object) => hash('sha256', JSON.stringify(frame)));
