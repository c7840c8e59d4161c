/** What a page says of itself to browsers, search engines and those who share it. */
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { imageOfPiece, imageOfPublication, type SharedImage } from './shared-image.ts';
import type { Link } from './link.ts';

export interface Head {
  /** Unique on the site. */
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
  readonly siteName: string;
  readonly type: 'website' | 'article';
  readonly feed: Link;
  /** The style sheet with colours of the publication's own. */
  readonly colours?: string;
  /** The list of former addresses with a query, on the pages that hosts give in the place of one. */
  readonly former?: string;
  /** Search engines are asked not to keep this page. */
  readonly hidden: boolean;
  /** Absent where the publication wants no cards. */
  readonly image?: SharedImage;
  /** Days or moments as written, of a piece. */
  readonly published?: string;
  readonly modified?: string;
}

interface PageFacts {
  /** Absent on the home page, which is called like the site. */
  readonly title?: string;
  /** Absent or empty: that of the site. */
  readonly description?: string | undefined;
  readonly href: string;
  /** Absolute, when another page is the original. */
  readonly canonical?: string | undefined;
  readonly hidden?: boolean;
  /** Hosts give it for addresses that are not its own. */
  readonly standsIn?: boolean;
  /** A piece: its own image and its dates. */
  readonly article?: Article;
}

export function headOf(publication: Publication, { title, description, href, canonical, hidden, standsIn, article }: PageFacts): Head {
  const { site, urls, formerQueries, forReaders } = publication;
  const image = article ? imageOfPiece(article, publication) : imageOfPublication(publication);
  return {
    title: title === undefined ? `${site.name}: ${site.tagline}` : `${title} · ${site.name}`,
    description: description || site.description,
    canonical: canonical ?? urls.absolute(href),
    siteName: site.name,
    type: article ? 'article' : 'website',
    feed: { label: site.name, href: urls.feed },
    ...(standsIn && formerQueries.length > 0 ? { former: urls.former } : {}),
    ...(site.colours ? { colours: urls.colours } : {}),
    hidden: !forReaders || (hidden ?? false),
    ...(image ? { image } : {}),
    ...(article?.published ? { published: article.published.written } : {}),
    ...(article?.updated ? { modified: article.updated.written } : {}),
  };
}
