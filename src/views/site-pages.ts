/** All pages and output files that are rendered from views: the whole site but pictures, the index of the search, and files that are copied. */
import { pathOf, routes } from '../addresses/routes.ts';
import type { Article } from '../model/article.ts';
import { lastChangeIn } from '../model/last-change.ts';
import type { Publication } from '../model/publication.ts';
import { accountView } from './bluesky/records.ts';
import { addressListView } from './addresses.ts';
import { buildRecord } from './build-record.ts';
import { archivedFeedPages, feedIn, feedsOf } from './feeds/feed-pages.ts';
import { feedListView } from './feeds/feed-list.ts';
import { formerView } from './former.ts';
import { archiveView, yearViews } from './pages/archive.ts';
import { articleViews } from './pages/article.ts';
import { authorIndexView, authorViews } from './pages/author.ts';
import { categoryIndexView, categoryViews } from './pages/category.ts';
import { feedsView } from './pages/feeds.ts';
import { goneViews } from './pages/gone.ts';
import { hashtagIndexView, hashtagViews } from './pages/hashtag.ts';
import { homeView } from './pages/home.ts';
import { monthViews } from './pages/issue.ts';
import { notFoundView } from './pages/not-found.ts';
import { pageViews } from './pages/page.ts';
import { redirectViews } from './pages/redirect.ts';
import { savedView } from './pages/saved.ts';
import { searchView } from './pages/search.ts';
import { seriesViews } from './pages/series.ts';
import { recentView } from './recent.ts';
import { searchNames } from './search-names.ts';
import { hostView } from './hosting.ts';
import { webManifestView } from './icons.ts';
import { miningView, robotsView, securityView, trustView } from './machines.ts';
import { type ListedPage, newsSitemapView, sitemapParts, sitemapView } from './sitemap.ts';
import { articleCardViews, publicationCardViews } from './social-card.ts';
import type { RenderedRoute, Views } from './views.ts';

export interface SitePage<Route extends RenderedRoute = RenderedRoute> extends ListedPage {
  readonly route: Route;
  /** May be made each time that it is read. */
  readonly view: Views[Route];
  /** The code of a writer is run for it, so that its view does not decide all of it. */
  readonly scripted?: boolean;
}

export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether the search may have several indexes. */
  readonly divided: boolean;
}

/** `pages` returns those of all other routes. */
type PagesOf<Route extends RenderedRoute> = (
  publication: Publication,
  circumstances: Circumstances,
  pages: () => Iterable<SitePage>,
) => readonly Omit<SitePage<Route>, 'route'>[];

/** The pages of each route. */
const pagesOfRoute: { readonly [Route in RenderedRoute]: PagesOf<Route> } = {
  home: single(routes.home, homeView, withArticles),
  article: (publication) => articleViews(publication).map((one) => at(pathOf('article', one), one)),
  page: (publication) => pageViews(publication).map((one) => at(pathOf('page', { page: one.slug }), one)),
  categories: single(routes.categories, categoryIndexView, withArticles),
  category: (publication) => categoryViews(publication).map((one) => at(pathOf('category', one), one)),
  hashtags: single(routes.hashtags, hashtagIndexView, withArticles),
  hashtag: (publication) => hashtagViews(publication).map((one) => at(pathOf('hashtag', numbered(one)), one)),
  authors: single(routes.authors, authorIndexView, withArticles),
  author: (publication) => authorViews(publication).map((one) => at(pathOf('author', numbered(one)), one)),
  series: (publication) => seriesViews(publication).map((one) => at(pathOf('series', numbered(one)), one)),
  archive: single(routes.archive, archiveView, withArticles),
  year: (publication) => yearViews(publication).map((one) => at(pathOf('year', one), one)),
  issue: (publication) => monthViews(publication).map((one) => at(pathOf('issue', numbered(one)), one)),
  feeds: single(routes.feeds, feedsView),
  search: single(routes.search, searchView),
  searchNames: single(routes.searchNames, (publication) => ({ names: searchNames(publication) })),
  saved: single(routes.saved, savedView),
  gone: goneViews,
  redirect: redirectViews,
  notFound: single(routes.notFound, notFoundView),
  feed: feedIn('feed'),
  atomFeed: feedIn('atomFeed'),
  jsonFeed: feedIn('jsonFeed'),
  archivedFeed: archivedFeedPages,
  categoryFeed: feedsOf('categoryFeed'),
  authorFeed: feedsOf('authorFeed'),
  seriesFeed: feedsOf('seriesFeed'),
  hashtagFeed: feedsOf('hashtagFeed'),
  addressList: single(routes.addressList, addressListView),
  feedList: single(routes.feedList, feedListView),
  colours: single(routes.colours, ({ site }) => ({ chosen: site.colours })),
  recent: single(routes.recent, (publication) => ({ articles: recentView(publication) })),
  former: single(routes.former, (publication) => ({ places: formerView(publication) })),
  buildRecord: single(routes.buildRecord, (publication, { now }) => buildRecord(publication, now)),
  publicationCard: (publication) => publicationCardViews(publication),
  articleCard: (publication) => articleCardViews(publication),
  newsSitemap: single(routes.newsSitemap, (publication, { now }) => newsSitemapView(publication, now)),
  robots: unlessReplaced('robots', robotsView),
  mining: unlessReplaced('mining', miningView),
  security: unlessReplaced('security', securityView),
  trust: unlessReplaced('trust', trustView),
  account: unlessReplaced('account', accountView),
  webManifest: unlessReplaced('webManifest', webManifestView),
  headersFile: unlessReplaced('headersFile', hostView),
  redirectsFile: unlessReplaced('redirectsFile', hostView),
  // The last ones, since they list the others.
  sitemapPart: (publication, _, pages) =>
    sitemapParts(publication, pages()).map(({ name, view }) => ({ path: pathOf('sitemapPart', { name }), view })),
  sitemap: (publication, _, pages) => [
    { path: routes.sitemap.pattern, view: sitemapView(publication, sitemapParts(publication, pages())) },
  ],
};

/** Routes of files that list all other pages. */
const lists: ReadonlySet<RenderedRoute> = new Set(['sitemapPart', 'sitemap']);

/** In a fixed order. */
// An object has its keys in the order in which they are written.
export const renderedRoutes = Object.keys(pagesOfRoute) as readonly RenderedRoute[];

/** The pages of one route, in a fixed order. */
export function pagesOf<Route extends RenderedRoute>(
  route: Route,
  publication: Publication,
  circumstances: Circumstances,
  pages: () => Iterable<SitePage> = () => pagesToList(publication, circumstances),
): readonly SitePage<Route>[] {
  return pagesOfRoute[route](publication, circumstances, pages).map((page) => ({
    route,
    path: page.path,
    get view() {
      return page.view;
    },
    ...(page.scripted === true ? { scripted: true } : {}),
    article: page.article,
    changed: page.changed,
  }));
}

function* pagesToList(publication: Publication, circumstances: Circumstances): Generator<SitePage> {
  for (const route of renderedRoutes) if (!lists.has(route)) yield* pagesOf(route, publication, circumstances);
}

/** All pages, route by route, and then the files that list them. No two pages have the same path. */
export function* sitePages(publication: Publication, circumstances: Circumstances): Generator<SitePage> {
  const others: SitePage[] = [];
  for (const route of renderedRoutes) {
    const pages = pagesOf(route, publication, circumstances, () => others);
    if (!lists.has(route)) for (const page of pages) others.push(page);
    yield* pages;
  }
}

/** A file that the settings ask for, and that yields to a file of `public/`. */
function unlessReplaced<Route extends RenderedRoute>(route: Route, viewOf: (publication: Publication) => Views[Route] | undefined) {
  return (publication: Publication) => {
    const view = publication.replaced.has(route) ? undefined : viewOf(publication);
    return view === undefined ? [] : [{ path: routes[route].pattern, view }];
  };
}

/** `articlesOn`: those that the page shows or counts. */
function single<View>(
  { pattern }: { readonly pattern: string },
  viewOf: (publication: Publication, circumstances: Circumstances) => View,
  articlesOn: (publication: Publication) => readonly Article[] = () => [],
): (publication: Publication, circumstances: Circumstances) => readonly (Dated & { readonly path: string; readonly view: View })[] {
  return (publication, circumstances) => [
    {
      path: pattern,
      get view() {
        return viewOf(publication, circumstances);
      },
      changed: lastChangeIn(articlesOn(publication)),
    },
  ];
}

function withArticles({ articles }: Publication): readonly Article[] {
  return articles;
}

type Dated = Pick<SitePage, 'changed'>;

function at<View>(path: string, page: Dated & Pick<SitePage, 'scripted' | 'article'> & { readonly view: View }) {
  return {
    path,
    get view() {
      return page.view;
    },
    scripted: page.scripted === true,
    article: page.article,
    changed: page.changed,
  };
}

/** The first page of a list has no number in its address. */
function numbered<One extends { readonly page: number }>(one: One): Omit<One, 'page'> & { page: string | undefined } {
  return { ...one, page: one.page === 1 ? undefined : String(one.page) };
}
