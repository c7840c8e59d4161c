/** Views → what `getStaticPaths` returns: a page is drawn again only when its view (or the code) changed. */
import { hash } from 'node:crypto';
import { onceFor } from '../model/once-for.ts';

interface StaticPath<View> {
  readonly params: Record<string, string | undefined>;
  readonly props: { readonly view: View };
  readonly cacheKey?: string;
}

/**
 * The view must be plain JSON; Astro keeps the drawn page under its key. A page that imports code of its own is drawn each time (`kept: false`).
 * In the preview a view is made when its page is asked for: it draws one page of thousands.
 */
export function staticPath<View extends object>(
  params: Record<string, string | undefined>,
  page: { readonly view: View },
  { kept = true } = {},
): StaticPath<View> {
  if (import.meta.env.DEV)
    return {
      params,
      props: {
        get view() {
          return page.view;
        },
      },
    };
  const { view } = page;
  if (!kept) return { params, props: { view } };
  return { params, props: { view }, cacheKey: viewKey(view) };
}

/** A digest of everything that a view says. Thousands of views share a frame, so each frame is read once. */
export function viewKey(view: object): string {
  const { frame, ...own }: { readonly frame?: object } = view;
  return hash('sha256', JSON.stringify([own, frame && frameKey(frame)]));
}

const frameKey = onceFor((frame: object) => hash('sha256', JSON.stringify(frame)));
