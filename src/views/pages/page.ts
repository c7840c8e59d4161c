/** A page that is not an article: about, contact, how we work. */
import type { Text } from '../../model/article.ts';
import { directionOf } from '../../model/direction.ts';
import type { Publication } from '../../model/publication.ts';
import { type Head, headOf } from '../head.ts';
import { placesOf, type PlacesView } from '../places.ts';
import { type SiteFrame, siteFrame } from '../site-frame.ts';
import { type StatusView, statusView } from '../status.ts';

export interface PageView {
  readonly frame: SiteFrame;
  readonly head: Head;
  /** Present where readers do not see the page yet. */
  readonly status?: StatusView;
  readonly heading: string;
  readonly standfirst?: string | undefined;
  /** The language of the page, if it differs from that of the site. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly text: Text;
  readonly path: string;
  readonly places?: PlacesView;
}

export function pageViews(publication: Publication): readonly { slug: string; view: PageView }[] {
  return publication.pages.map(({ slug, href, status, title, standfirst, language, text, path }) => ({
    slug,
    view: {
      frame: siteFrame(publication, href),
      head: headOf(publication, { route: 'page', title, description: standfirst ?? text.facts.excerpt, href }),
      ...statusView({ status }, publication),
      heading: title,
      standfirst,
      ...(language === publication.site.language ? {} : { language, direction: directionOf(language) }),
      text,
      path,
      ...placesOf({ title, href, path }, publication),
    },
  }));
}
