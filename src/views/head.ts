/** The metadata of a page, for browsers, search engines and sites that show links. */
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
  /** An absolute URL. */
  readonly canonical: string;
  readonly siteName: string;
  readonly type: 'website' | 'article';
  readonly feeds: readonly (Link & { readonly type: string })[];
  /** The address of the style sheet with the publication's own colours. */
  readonly colours?: string;
  /** The address of the list of former addresses with a query, on the pages that hosts send for such an address. */
  readonly former?: string;
  /** Whether search engines are asked not to index this page. */
  readonly hidden: boolean;
  /** Absent where the publication has no cards. */
  readonly image?: SharedImage;
  /** Days or moments of an article, as written. */
  readonly published?: string;
  readonly modified?: string;
}

interface PageFacts {
  /** Absent on the home page, whose title is that of the site. */
  readonly title?: string;
  /** The default is that of the site. */
  readonly description?: string | undefined;
  readonly href: string;
  /** An absolute URL, when another page is the original. */
  readonly canonical?: string | undefined;
  readonly route: RouteName;
  /** Gives its image and its dates. A held-back article is not to be indexed. */
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
