/** The page of a former address: it only redirects to the present one. */
import type { Publication } from '../../model/publication.ts';
import { wordsFor } from '../../languages/words-for.ts';

export interface RedirectView {
  readonly language: string;
  readonly title: string;
  readonly to: string;
  /** An absolute URL. */
  readonly canonical: string;
}

/** `path` is decoded, within the site. */
export function redirectViews({ redirects, site, urls }: Publication): readonly { path: string; view: RedirectView }[] {
  return redirects.map(({ from, to }) => ({
    path: from,
    view: { language: site.language, title: wordsFor(site.language).moved, to, canonical: urls.absolute(to) },
  }));
}
