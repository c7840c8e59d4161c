/** The routes of a site that is published at one address, as links: encoded, and below the path of the site. */
import { pathOf, routes } from './routes.ts';

/** Each is a path from the root of the host: `/opinion/tags/ai/`. */
export interface Urls {
  readonly home: string;
  readonly search: string;
  /** The articles that a reader has saved. */
  readonly saved: string;
  readonly notFound: string;
  readonly feed: string;
  /** The style sheet with the colours that a publication chooses. */
  readonly colours: string;
  /** The newest articles, for scripts. */
  readonly recent: string;
  /** Former addresses with a query, for scripts. */
  readonly former: string;
  readonly categories: string;
  readonly hashtags: string;
  readonly authors: string;
  readonly archive: string;
  /** What prevents a build; in the preview only. */
  readonly problems: string;
  /** The folder of Pagefind's index. */
  readonly searchIndex: string;
  article(slug: string): string;
  category(path: string): string;
  hashtag(slug: string): string;
  author(slug: string): string;
  series(slug: string): string;
  year(year: string): string;
  /** `month` as `2026-01`. */
  month(month: string): string;
  page(slug: string): string;
  /** The picture that is shown where a link to an article is shared. */
  articleCard(slug: string): string;
  /** The picture of all other pages. */
  readonly publicationCard: string;
  /** The n-th page of a list, from 1; the first is the list itself. */
  listPage(list: string, page: number): string;
  /** A path as a writer names it, `/über-uns/`, encoded and below the path of the site; other addresses unchanged. */
  within(path: string): string;
  /** The path within the site, `/about/#us`, of an address with scheme and host; undefined when it belongs to another site. */
  ownPath(address: string): string | undefined;
  /** With scheme and host, for feeds and for machines. */
  absolute(href: string): string;
}

/** `siteUrl` may have a path of its own: `https://example.org/opinion/`. */
export function createUrls(siteUrl: string): Urls {
  const { origin, pathname } = new URL(siteUrl);
  const base = pathname.replace(/\/+$/, '');
  const href = (path: string): string => base + path.split('/').map(encodeURIComponent).join('/');
  return {
    home: href(routes.home.pattern),
    search: href(routes.search.pattern),
    saved: href(routes.saved.pattern),
    notFound: href(routes.notFound.pattern),
    feed: href(routes.feed.pattern),
    colours: href(routes.colours.pattern),
    recent: href(routes.recent.pattern),
    former: href(routes.former.pattern),
    categories: href(routes.categories.pattern),
    hashtags: href(routes.hashtags.pattern),
    authors: href(routes.authors.pattern),
    archive: href(routes.archive.pattern),
    problems: href(pathOf('problems', {})),
    searchIndex: href(routes.searchIndex.pattern),
    article: (slug) => href(pathOf('article', { slug })),
    category: (path) => href(pathOf('category', { path })),
    hashtag: (slug) => href(pathOf('hashtag', { slug })),
    author: (slug) => href(pathOf('author', { slug })),
    series: (slug) => href(pathOf('series', { slug })),
    year: (year) => href(pathOf('year', { year })),
    month: (month) => href(pathOf('issue', { year: month.slice(0, 4), month: month.slice(5) })),
    page: (slug) => href(pathOf('page', { page: slug })),
    articleCard: (slug) => href(pathOf('articleCard', { slug })),
    publicationCard: href(routes.publicationCard.pattern),
    listPage: (list, page) => (page === 1 ? list : `${list}${page}/`),
    within: (path) => {
      if (!path.startsWith('/')) return path;
      const { pathname, search, hash } = new URL(path, origin);
      return base + pathname + search + hash;
    },
    ownPath: (address) => {
      if (!URL.canParse(address)) return undefined;
      const { origin: host, pathname: path, search, hash } = new URL(address);
      return host === origin && path.startsWith(`${base}/`) ? path.slice(base.length) + search + hash : undefined;
    },
    absolute: (href) => new URL(href, origin).href,
  };
}
