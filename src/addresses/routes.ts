/**
 * THE registry of addresses: every page kind, every output file and every folder that the engine writes. Addresses, reserved names, claims, the
 * head of a page, verification, tests and documentation read this table; nothing else spells an address.
 */

/** A route, with its pattern in the notation of Astro's file names: `[slug]` is one segment, `[...path]` any number of them, also none. */
export interface Route {
  readonly pattern: string;
  /** A page is a folder with an `index.html`; a file stands by itself; every name below a folder belongs to the engine. */
  readonly is: 'page' | 'file' | 'folder';
  /** What a problem calls the owner of the address: "The address /search/ is already that of the search page." */
  readonly owner: string;
  /** Search engines are asked to skip this page, and a sitemap leaves it out. */
  readonly unlisted?: boolean;
  /** Hosts of files send this page for addresses that lead elsewhere or nowhere: `/?p=12`, `/no-such-page/`. */
  readonly fallback?: boolean;
  /** A file of `public/` with its address takes its place. */
  readonly yields?: boolean;
  /** The pattern of its file in `src/pages`, where another route has the same: Astro lets only one file have a pattern. */
  readonly file?: string;
  /** Hosts read it, and it is no address for anybody else. */
  readonly forHosts?: boolean;
  /** It is made of the icon of the publication, and no page renders it. */
  readonly icon?: boolean;
  /** It exists in the preview only. */
  readonly preview?: boolean;
  /** Of a feed, which the head of every page names: its media type, and the name of its format. */
  readonly feed?: { readonly type: string; readonly format: string };
  /** The media type of any other output file. */
  readonly type?: string;
}

const rss = 'application/rss+xml';

export const routes = {
  home: { pattern: '/', is: 'page', owner: 'the home page', fallback: true },
  article: { pattern: '/articles/[slug]/', is: 'page', owner: 'an article' },
  page: { pattern: '/[page]/', is: 'page', owner: 'a page' },
  categories: { pattern: '/categories/', is: 'page', owner: 'the categories page' },
  category: { pattern: '/categories/[...path]/', is: 'page', owner: 'categories.yaml' },
  hashtags: { pattern: '/tags/', is: 'page', owner: 'the tags page' },
  hashtag: { pattern: '/tags/[slug]/[...page]/', is: 'page', owner: 'the page of a hashtag' },
  authors: { pattern: '/authors/', is: 'page', owner: 'the authors page' },
  author: { pattern: '/authors/[slug]/[...page]/', is: 'page', owner: 'the page of an author' },
  series: { pattern: '/series/[slug]/[...page]/', is: 'page', owner: 'the page of a series' },
  archive: { pattern: '/archive/', is: 'page', owner: 'the archive page' },
  year: { pattern: '/archive/[year]/', is: 'page', owner: 'the page of a year' },
  issue: { pattern: '/archive/[year]/[month]/[...page]/', is: 'page', owner: 'the page of a month' },
  feeds: { pattern: '/feeds/', is: 'page', owner: 'the feeds page' },
  search: { pattern: '/search/', is: 'page', owner: 'the search page' },
  saved: { pattern: '/saved/', is: 'page', owner: 'the saved page', unlisted: true },
  gone: { pattern: '/[...gone]/', file: '/404/[...gone]/', is: 'page', owner: 'what was withdrawn', unlisted: true },
  redirect: { pattern: '/[...former]/', is: 'page', owner: 'a former address', unlisted: true },
  notFound: { pattern: '/404.html', is: 'file', owner: "the engine's own 404.html", unlisted: true, fallback: true },
  problems: { pattern: '/_problems/[...page]/', is: 'page', owner: 'the problems of the preview', unlisted: true, preview: true },
  feed: { pattern: '/feed.xml', is: 'file', owner: "the engine's own feed.xml", feed: { type: rss, format: 'RSS' } },
  atomFeed: {
    pattern: '/atom.xml',
    is: 'file',
    owner: "the engine's own atom.xml",
    feed: { type: 'application/atom+xml', format: 'Atom' },
  },
  jsonFeed: {
    pattern: '/feed.json',
    is: 'file',
    owner: "the engine's own feed.json",
    feed: { type: 'application/feed+json', format: 'JSON Feed' },
  },
  archivedFeed: { pattern: '/feeds/archive/[number].xml', is: 'file', owner: 'a feed of older pieces', type: rss },
  categoryFeed: { pattern: '/categories/[...path]/feed.xml', is: 'file', owner: 'the feed of a category', type: rss },
  authorFeed: { pattern: '/authors/[slug]/feed.xml', is: 'file', owner: 'the feed of an author', type: rss },
  seriesFeed: { pattern: '/series/[slug]/feed.xml', is: 'file', owner: 'the feed of a series', type: rss },
  hashtagFeed: { pattern: '/tags/[slug]/feed.xml', is: 'file', owner: 'the feed of a hashtag', type: rss },
  feedList: { pattern: '/feeds/feeds.opml', is: 'file', owner: 'the list of feeds', type: 'text/x-opml' },
  addressList: { pattern: '/addresses.json', is: 'file', owner: "the engine's own addresses.json", type: 'application/json' },
  sitemap: { pattern: '/sitemap.xml', is: 'file', owner: "the engine's own sitemap.xml", type: 'application/xml' },
  sitemapPart: { pattern: '/sitemaps/[name].xml', is: 'file', owner: 'a part of the sitemap', type: 'application/xml' },
  newsSitemap: { pattern: '/sitemaps/news.xml', is: 'file', owner: 'the sitemap of the news', type: 'application/xml' },
  robots: { pattern: '/robots.txt', is: 'file', owner: "the engine's own robots.txt", type: 'text/plain', yields: true },
  mining: { pattern: '/.well-known/tdmrep.json', is: 'file', owner: 'the rights of data mining', type: 'application/json', yields: true },
  security: { pattern: '/.well-known/security.txt', is: 'file', owner: 'security.txt', type: 'text/plain', yields: true },
  trust: { pattern: '/trust.txt', is: 'file', owner: 'trust.txt', type: 'text/plain', yields: true },
  account: {
    pattern: '/.well-known/site.standard.publication',
    is: 'file',
    owner: 'the account on Bluesky',
    type: 'text/plain',
    yields: true,
  },
  headersFile: { pattern: '/_headers', is: 'file', owner: '_headers', type: 'text/plain', yields: true, forHosts: true },
  redirectsFile: { pattern: '/_redirects', is: 'file', owner: '_redirects', type: 'text/plain', yields: true, forHosts: true },
  favicon: { pattern: '/favicon.ico', is: 'file', owner: 'the icon of the publication', type: 'image/x-icon', yields: true, icon: true },
  svgIcon: { pattern: '/icon.svg', is: 'file', owner: 'the icon of the publication', type: 'image/svg+xml', yields: true, icon: true },
  touchIcon: {
    pattern: '/apple-touch-icon.png',
    is: 'file',
    owner: 'the icon of the publication',
    type: 'image/png',
    yields: true,
    icon: true,
  },
  webManifest: {
    pattern: '/site.webmanifest',
    is: 'file',
    owner: 'the list of icons',
    type: 'application/manifest+json',
    yields: true,
  },
  colours: { pattern: '/colours.css', is: 'file', owner: "the engine's own colours.css", type: 'text/css' },
  searchNames: { pattern: '/search/names.json', is: 'file', owner: 'the names of the search', type: 'application/json' },
  recent: { pattern: '/recent.json', is: 'file', owner: "the engine's own recent.json", type: 'application/json' },
  former: { pattern: '/former.json', is: 'file', owner: "the engine's own former.json", type: 'application/json' },
  buildRecord: { pattern: '/build.json', is: 'file', owner: "the engine's own build.json", type: 'application/json' },
  publicationCard: { pattern: '/cards/publication.png', is: 'file', owner: 'the card of the publication', type: 'image/png' },
  articleCard: { pattern: '/cards/articles/[slug].png', is: 'file', owner: 'the card of an article', type: 'image/png' },
  searchIndex: { pattern: '/pagefind/', is: 'folder', owner: 'the index of the search' },
  fontLicences: { pattern: '/_astro/fonts/LICENSE.txt', is: 'file', owner: 'the licences of the fonts', type: 'text/plain' },
  assets: { pattern: '/_astro/', is: 'folder', owner: 'pictures, style and scripts of the build' },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

/** The same table with all its fields, to walk along. */
export const allRoutes: readonly (Route & { readonly name: RouteName })[] = (Object.keys(routes) as RouteName[]).map((name) => ({
  name,
  ...routes[name],
}));

/** The page kinds: one component of a design for each. */
export const pageKinds = allRoutes.filter(({ is, pattern }) => is === 'page' || pattern.endsWith('.html'));

/** The output files whose place is taken by files of `public/`; `publicFiles` are paths within it. */
export function replacedRoutes(publicFiles: readonly string[]): ReadonlySet<RouteName> {
  const copied = new Set(publicFiles.map((path) => `/${path}`));
  return new Set(allRoutes.filter(({ yields = false, pattern }) => yields && copied.has(pattern)).map(({ name }) => name));
}

export function routeOf(name: RouteName): Route {
  return routes[name];
}

type Parameters<Pattern extends string> = Pattern extends `${string}[...${infer Rest}]${infer After}`
  ? Partial<Record<Rest, string>> & Parameters<After> & Single<Pattern extends `${infer Before}[...${string}` ? Before : ''>
  : Single<Pattern>;
type Single<Pattern extends string> = Pattern extends `${string}[${infer Name}]${infer After}`
  ? Record<Name, string> & Single<After>
  : unknown;

/** The path of a route within the site, decoded: `pathOf('hashtag', { slug: 'ai' })` is `/tags/ai/`. An absent rest parameter leaves its segment out. */
export function pathOf<Name extends RouteName>(name: Name, parameters: Parameters<(typeof routes)[Name]['pattern']>): string {
  const values = parameters as Readonly<Record<string, string | undefined>>;
  const [start = '', ...rest] = dividedPatterns.get(name) ?? [];
  let path = start;
  for (let index = 0; index < rest.length; index += 3) {
    const [parameter = '', slash = '', after = ''] = rest.slice(index, index + 3);
    const value = values[parameter] ?? '';
    path += (value === '' ? '' : value + slash) + after;
  }
  return path;
}

/** Each pattern as text, parameter, slash, text, parameter … text: views ask for hundreds of thousands of paths. */
const dividedPatterns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(routes).map(([name, { pattern }]) => [name, pattern.split(/\[(?:\.\.\.)?(\w+)\](\/?)/)]),
);

/** Where a path within the site lies in the output folder: `/tags/ai/` → `tags/ai/index.html`. */
export function fileOf(path: string): string {
  return path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
}

/** The first segment of a route's addresses: `tags`, `feed.xml`; empty for the home page and for pages named by writers. */
export function firstSegmentOf({ pattern }: Route): string {
  return /^\/([^/[]+)/.exec(pattern)?.[1] ?? '';
}
