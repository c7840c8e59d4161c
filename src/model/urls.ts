/** What an address looks like. The only file that knows. */

export interface Urls {
  readonly home: string;
  readonly search: string;
  /** What a reader has saved. */
  readonly saved: string;
  readonly feed: string;
  /** The style sheet with the colours that a publication chooses. */
  readonly colours: string;
  /** The newest pieces, for scripts. */
  readonly recent: string;
  /** Former addresses with a query, for scripts. */
  readonly former: string;
  readonly categories: string;
  readonly hashtags: string;
  readonly authors: string;
  readonly archive: string;
  /** What keeps the publication from being built; in the preview only. */
  readonly problems: string;
  article(slug: string): string;
  category(path: string): string;
  hashtag(slug: string): string;
  author(slug: string): string;
  series(slug: string): string;
  year(year: string): string;
  /** `month` as `2026-01`. */
  month(month: string): string;
  page(slug: string): string;
  /** The picture that is shown where a link to a piece is shared. */
  articleCard(slug: string): string;
  /** The picture of all other pages. */
  readonly publicationCard: string;
  /** The n-th page of a list, from 1; the first is the list itself. */
  listPage(list: string, page: number): string;
  /** A path as a writer names it, `/über-uns/`, encoded and under the path of the site; other addresses as they are. */
  within(path: string): string;
  /** The path within the site, `/about/#us`, of an address with scheme and host; undefined when it is of another site. */
  ownPath(address: string): string | undefined;
  /** With scheme and host, for feeds and for machines. */
  absolute(href: string): string;
}

/** Cards by their names within `/cards/`, without the ending. */
export const publicationCardName = 'publication';
export const articleCardName = (slug: string): string => `articles/${slug}`;

/** The addresses of a site published at `siteUrl`, which may have a path of its own. */
export function createUrls(siteUrl: string): Urls {
  const { origin, pathname } = new URL(siteUrl);
  const base = pathname.replace(/\/+$/, '');
  const at = (...segments: readonly string[]): string => `${base}/${segments.map((segment) => `${encodePath(segment)}/`).join('')}`;
  const card = (name: string): string => `${base}/cards/${encodePath(name)}.png`;
  return {
    home: `${base}/`,
    search: at('search'),
    saved: at('saved'),
    feed: `${base}/feed.xml`,
    colours: `${base}/colours.css`,
    recent: `${base}/recent.json`,
    former: `${base}/former.json`,
    categories: at('categories'),
    hashtags: at('tags'),
    authors: at('authors'),
    archive: at('archive'),
    problems: at('_problems'),
    article: (slug) => at('articles', slug),
    category: (path) => at('categories', path),
    hashtag: (slug) => at('tags', slug),
    author: (slug) => at('authors', slug),
    series: (slug) => at('series', slug),
    year: (year) => at('archive', year),
    month: (month) => at('archive', month.slice(0, 4), month.slice(5)),
    page: (slug) => at(slug),
    articleCard: (slug) => card(articleCardName(slug)),
    publicationCard: card(publicationCardName),
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

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
