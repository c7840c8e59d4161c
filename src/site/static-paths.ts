/** Views → what `getStaticPaths` returns: a page is rendered again only when its view (or the code) changed. */
import { hash } from 'node:crypto';
import { onceFor } from '../model/once-for.ts';

interface StaticPath<View> {
  readonly params: Record<string, string | undefined>;
  readonly props: { readonly view: View };
  readonly cacheKey?: string;
}

/**
 * The view must be plain JSON; the page is cached under the key of its view. The view is made again when its page is rendered: to hold the views of
 * thousands of pages costs more than that, and most builds render few. A page that imports code of its own is rendered each time (`cached: false`).
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
  // In the preview nothing is cached, and only the pages that are requested need a view.
  return import.meta.env.DEV || !cached ? { params, props } : { params, props, cacheKey: viewKey(page.view) };
}

/** A digest of everything that a view says. Thousands of views share a frame, so each frame is read once. */
export function viewKey(view: object): string {
  const { frame, ...own }: { readonly frame?: object } = view;
  return hash('sha256', JSON.stringify([own, frame && frameKey(frame)]));
}

const frameKey = onceFor((frame: object) => hash('sha256', JSON.stringify(frame)));
