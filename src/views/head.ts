/** What a page says of itself to browsers, search engines and those who share it. */
import { feeds } from '../addresses/feeds.ts';
import { type RouteName, routeOf } from '../addresses/routes.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { imageOfArticle, imageOfPublication, type SharedImage } from './shared-image.ts';
import type { Link } from './link.ts';

export interface Head {
  /** Unique on the site. */
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
  readonly siteName: string;
  readonly type: 'website' | 'article';
  readonly feeds: readonly (Link & { readonly type: string })[];
  /** The style sheet with colours of the publication's own. */
  readonly colours?: string;
  /** The list of former addresses with a query, on the pages that hosts give in the place of one. */
  readonly former?: string;
  /** Search engines are asked not to keep this page. */
  readonly hidden: boolean;
  /** Absent where the publication wants no cards. */
  readonly image?: SharedImage;
  /** Days or moments as written, of an article. */
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
  readonly route: RouteName;
  /** Its own image and its dates; search engines are asked to skip one that is held back. */
  readonly article?: Article;
}

export function headOf(publication: Publication, { title, description, href, canonical, route, article }: PageFacts): Head {
  const { site, urls, formerQueries, forReaders } = publication;
  const { unlisted = false, fallback = false } = routeOf(route);
  const image = article ? imageOfArticle(article, publication) : imageOfPublication(publication);
  return {
    title: title === undefined ? `${site.name}: ${site.tagline}` : `${title} · ${site.name}`,
    description: description || site.description,
    canonical: canonical ?? urls.absolute(href),
    siteName: site.name,
    type: article ? 'article' : 'website',
    feeds: feeds.map(({ path, type }) => ({ label: site.name, href: urls.within(path), type })),
    ...(fallback && formerQueries.length > 0 ? { former: urls.former } : {}),
    ...(site.colours ? { colours: urls.colours } : {}),
    hidden: !forReaders || unlisted || (article !== undefined && article.status !== 'published'),
    ...(image ? { image } : {}),
    ...(article?.published ? { published: article.published.written } : {}),
    ...(article?.updated ? { modified: article.updated.written } : {}),
  };
}
