/** What each route is rendered from. */
import type { RouteName } from '../addresses/routes.ts';
import type { ChosenColours } from '../schema/legible-colours.ts';
import type { ListView } from './article-list.ts';
import type { BuildRecord } from './build-record.ts';
import type { FeedView } from './feeds/feed.ts';
import type { FeedListView } from './feeds/feed-list.ts';
import type { FormerPlace } from './former.ts';
import type { ArchiveView, NumberView, YearView } from './pages/archive.ts';
import type { ArticleView } from './pages/article.ts';
import type { AuthorIndexView, AuthorView } from './pages/author.ts';
import type { CategoryIndexView } from './pages/category.ts';
import type { FeedsView } from './pages/feeds.ts';
import type { HashtagIndexView } from './pages/hashtag.ts';
import type { HomeView } from './pages/home.ts';
import type { NotFoundView } from './pages/not-found.ts';
import type { PageView } from './pages/page.ts';
import type { RedirectView } from './pages/redirect.ts';
import type { SavedView } from './pages/saved.ts';
import type { SearchView } from './pages/search.ts';
import type { SeriesView } from './pages/series.ts';
import type { RecentArticle } from './recent.ts';
import type { NewsSitemapView, RobotsView, SitemapPartView, SitemapView } from './sitemap.ts';
import type { SocialCardView } from './social-card.ts';

/** Plain JSON, by route. */
export interface Views {
  readonly home: HomeView;
  readonly article: ArticleView;
  readonly page: PageView;
  readonly categories: CategoryIndexView;
  readonly category: ListView;
  readonly hashtags: HashtagIndexView;
  readonly hashtag: ListView;
  readonly authors: AuthorIndexView;
  readonly author: AuthorView;
  readonly series: SeriesView;
  readonly archive: ArchiveView;
  readonly year: YearView;
  readonly issue: NumberView;
  readonly feeds: FeedsView;
  readonly search: SearchView;
  readonly saved: SavedView;
  readonly redirect: RedirectView;
  readonly notFound: NotFoundView;
  readonly feed: FeedView;
  readonly atomFeed: FeedView;
  readonly jsonFeed: FeedView;
  readonly archivedFeed: FeedView;
  readonly categoryFeed: FeedView;
  readonly authorFeed: FeedView;
  readonly seriesFeed: FeedView;
  readonly hashtagFeed: FeedView;
  readonly feedList: FeedListView;
  readonly sitemap: SitemapView;
  readonly sitemapPart: SitemapPartView;
  readonly newsSitemap: NewsSitemapView;
  readonly robots: RobotsView;
  readonly colours: { readonly chosen: ChosenColours | undefined };
  readonly recent: { readonly articles: readonly RecentArticle[] };
  readonly former: { readonly places: readonly FormerPlace[] };
  readonly buildRecord: BuildRecord;
  readonly publicationCard: SocialCardView;
  readonly articleCard: SocialCardView;
}

export type RenderedRoute = keyof Views & RouteName;
