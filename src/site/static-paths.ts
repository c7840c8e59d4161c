/** Views → what `getStaticPaths` returns: a page is drawn again only when its view (or the code) changed. */
import { hash } from 'node:crypto';
import { onceFor } from '../model/once-for.ts';

interface StaticPath<View> {
  readonly params: Record<string, string | undefined>;
  readonly props: { readonly view: View };
  readonly cacheKey?: string;
}

/**
 * The view must be plain JSON; what was drawn from it is kept under its key. It is made again when its page is drawn: to hold the views of thousands
 * of pages costs more than that, and most builds draw few. A page that imports code of its own is drawn each time (`kept: false`).
 */
export function staticPath<View extends object>(
  params: Record<string, string | undefined>,
  page: { readonly view: View },
  { kept = true } = {},
): StaticPath<View> {
  const props = {
    get view() {
      return page.view;
    },
  };
  // In the preview nothing is kept, and a page that nobody asks for needs no view at all.
  return import.meta.env.DEV || !kept ? { params, props } : { params, props, cacheKey: viewKey(page.view) };
}

/** A digest of everything that a view says. Thousands of views share a frame, so each frame is read once. */
export function viewKey(view: object): string {
  const { frame, ...own }: { readonly frame?: object } = view;
  return hash('sha256', JSON.stringify([own, frame && frameKey(frame)]));
}

const frameKey = onceFor((frame: object) => hash('sha256', JSON.stringify(frame)));
