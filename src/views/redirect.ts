/** A former address: nothing but the way to the present one. */
import type { Publication } from '../model/publication.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface RedirectView {
  readonly language: string;
  readonly title: string;
  readonly to: string;
  /** Absolute. */
  readonly canonical: string;
}

/** `path` without the slashes at its ends, as the route wants it. */
export function redirectViews({ redirects, site, urls }: Publication): readonly { path: string; view: RedirectView }[] {
  return redirects.map(({ from, to }) => ({
    path: from.replace(/^\/|\/$/g, ''),
    view: { language: site.language, title: wordsFor(site.language).moved, to, canonical: urls.absolute(to) },
  }));
}
