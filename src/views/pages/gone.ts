/** The pages of what was withdrawn: why, and where else to go. */
import { wordsFor } from '../../languages/words-for.ts';
import type { Publication } from '../../model/publication.ts';
import { dayText } from '../format.ts';
import { headOf } from '../head.ts';
import { type NotFoundView, notFoundView } from './not-found.ts';

/** `path` is decoded, within the site. */
export function goneViews(publication: Publication): readonly { readonly path: string; readonly view: NotFoundView }[] {
  const { gone, site, urls } = publication;
  const words = wordsFor(site.language);
  return gone.map(({ path, reason, since }) => ({
    path,
    view: {
      ...notFoundView(publication),
      head: headOf(publication, { route: 'gone', title: `${words.gone}: ${path}`, href: urls.within(path) }),
      heading: words.gone,
      help: `${words.withdrawn(path, since === undefined ? undefined : dayText(since, site.language))} ${reason}`,
    },
  }));
}
