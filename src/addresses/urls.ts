/** The routes as links of a site with one address: encoded, and below the base path. */
import { pathOf, routes } from './routes.ts';

/** In `public/`: the icon of a publication that names none. */
export const publicIcon = 'favicon.svg';

/** Paths from the root of the host: `/opinion/tags/ai/`. */
export interface Urls {
  readonly home: string;
  readonly search: string;
  /** Names that lead to a page, for the script of the search. */
  readonly searchNames: string;
  /** The page of saved articles. */
  readonly saved: string;
  readonly notFound: string;
  readonly feed: string;
  /** The page that lists all feeds, and the file that does. */
  readonly feeds: string;
  readonly feedList: string;
  /** The style sheet with the publication's own colours. */
  readonly colours: string;
  /** The files of an icon of the publication. */
  readonly favicon: string;
  /** Of a file of `public/`. */
  readonly publicIcon: string;
  readonly svgIcon: string;
  readonly touchIcon: string;
  readonly webManifest: string;
  /** The list of the newest articles, for scripts. */
  readonly recent: string;
  /** Former addresses with a query, for scripts. */
  readonly former: string;
  readonly categories: string;
  readonly hashtags: string;
  readonly authors: string;
  readonly archive: string;
  /** The list of problems, in the preview only. */
  readonly problems: string;
  /** The folder of Pagefind's index. */
  readonly searchIndex: string;
  article(slug: string): string;
  category(path: string): string;
  hashtag(slug: string): string;
  author(slug: string): string;
  series(slug: string): string;
  year(year: string): string;
  /** `month` is in the form `2026-01`. */
  month(month: string): string;
  page(slug: string): string;
  /** The social card of an article. */
  articleCard(slug: string): string;
  /** The social card of all other pages. */
  readonly publicationCard: string;
  /** Page n of a list, counted from 1. Page 1 is the list itself. */
  listPage(list: string, page: number): string;
  /** A path as typed in a file (`/über-uns/`), encoded and below the base path. Other addresses do not change. */
  within(path: string): string;
  /** The path within the site (`/about/#us`) of an absolute URL; undefined when it belongs to another site. */
  ownPath(address: string): string | undefined;
  /** The absolute URL, for feeds and metadata. */
  absolute(href: string): string;
}

/** `siteUrl` may have a path: `https://example.org/opinion/`. */
export function createUrls(siteUrl: string): Urls {
  const { origin, pathname } = new URL(siteUrl);
  const base = pathname.replace(/\/+$/, '');
  const href = (path: string): string => base + path.split('/').map(encodeURIComponent).join('/');
  return {
    home: href(routes.home.pattern),
    search: href(routes.search.pattern),
    searchNames: href(routes.searchNames.pattern),
    saved: href(routes.saved.pattern),
    notFound: href(routes.notFound.pattern),
    feed: href(routes.feed.pattern),
    feeds: href(routes.feeds.pattern),
    feedList: href(routes.feedList.pattern),
    colours: href(routes.colours.pattern),
    favicon: href(routes.favicon.pattern),
    publicIcon: href(`/${publicIcon}`),
    svgIcon: href(routes.svgIcon.pattern),
    touchIcon: href(routes.touchIcon.pattern),
    webManifest: href(routes.webManifest.pattern),
    recent: href(routes.recent.pattern),
    former: href(routes.former.pattern),
    categories: href(routes.categories.pattern),
    hashtags: href(routes.hashtags.pattern),
    authors: href(routes.authors.pattern),
    archive: href(routes.archive.pattern),
    problems: href(pathOf('problems', {})),
    searchIndex: href(routes.searchIndex.pattern),
    article: remembered((slug) => href(pathOf('article', { slug }))),
    category: remembered((path) => href(pathOf('category', { path }))),
    hashtag: remembered((slug) => href(pathOf('hashtag', { slug }))),
    author: remembered((slug) => href(pathOf('author', { slug }))),
    series: remembered((slug) => href(pathOf('series', { slug }))),
    year: (year) => href(pathOf('year', { year })),
    month: remembered((month) => href(pathOf('issue', { year: month.slice(0, 4), month: month.slice(5) }))),
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

/** Thousands of views name the same things. */
function remembered(addressOf: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const address = known.get(name) ?? addressOf(name);
    known.set(name, address);
    return address;
  };
}
