/** A page that is not a piece: about, contact, how we work. */
import type { Text } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type Head, headOf } from './head.ts';
import { type SiteFrame, siteFrame } from './site-frame.ts';

export interface PageView {
  readonly frame: SiteFrame;
  readonly head: Head;
  readonly heading: string;
  readonly standfirst?: string | undefined;
  readonly text: Text;
  readonly path: string;
}

export function pageViews(publication: Publication): readonly { slug: string; view: PageView }[] {
  return publication.pages.map(({ slug, href, title, standfirst, text, path }) => ({
    slug,
    view: {
      frame: siteFrame(publication, href),
      head: headOf(publication, { title, description: standfirst ?? text.facts.excerpt, href }),
      heading: title,
      standfirst,
      text,
      path,
    },
  }));
}
