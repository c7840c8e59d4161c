/** Every page and file of a site by its address, as the values that they are drawn from. */
import type { Publication } from '../../src/model/publication.ts';
import { renderRss } from '../../src/outputs/feeds/rss.ts';
import { renderFormer } from '../../src/outputs/former.ts';
import { renderRecent } from '../../src/outputs/recent.ts';
import { archiveView, monthViews, yearViews } from '../../src/views/pages/archive.ts';
import { articleViews } from '../../src/views/pages/article.ts';
import { authorIndexView, authorViews } from '../../src/views/pages/author.ts';
import { categoryIndexView, categoryViews } from '../../src/views/pages/category.ts';
import { feedView } from '../../src/views/feed.ts';
import { hashtagIndexView, hashtagViews } from '../../src/views/pages/hashtag.ts';
import { formerView } from '../../src/views/former.ts';
import { homeView } from '../../src/views/pages/home.ts';
import { notFoundView } from '../../src/views/pages/not-found.ts';
import { pageViews } from '../../src/views/pages/page.ts';
import { recentView } from '../../src/views/recent.ts';
import { redirectViews } from '../../src/views/pages/redirect.ts';
import { savedView } from '../../src/views/pages/saved.ts';
import { searchView } from '../../src/views/pages/search.ts';
import { seriesViews } from '../../src/views/pages/series.ts';
import { articleCardViews, publicationCardViews } from '../../src/views/social-card.ts';

/** Pairs of address and value, as the routes of `src/pages` make them; an address that stands twice is two pages in one place. */
export function everythingShown(publication: Publication): readonly (readonly [address: string, shown: string])[] {
  const { urls } = publication;
  const shown: (readonly [string, unknown])[] = [
    [urls.home, homeView(publication)],
    [urls.within('/404.html'), notFoundView(publication)],
    [urls.search, searchView(publication)],
    [urls.saved, savedView(publication)],
    [urls.archive, archiveView(publication)],
    [urls.authors, authorIndexView(publication)],
    [urls.categories, categoryIndexView(publication)],
    [urls.hashtags, hashtagIndexView(publication)],
    [urls.feed, renderRss(feedView(publication), [])],
    [urls.recent, renderRecent(recentView(publication))],
    [urls.former, renderFormer(formerView(publication))],
    ...articleViews(publication).map(({ slug, view }) => [urls.article(slug), view] as const),
    ...hashtagViews(publication).map(({ slug, page, view }) => [urls.listPage(urls.hashtag(slug), page), view] as const),
    ...authorViews(publication).map(({ slug, page, view }) => [urls.listPage(urls.author(slug), page), view] as const),
    ...seriesViews(publication).map(({ slug, page, view }) => [urls.listPage(urls.series(slug), page), view] as const),
    ...categoryViews(publication).map(({ path, view }) => [urls.category(path), view] as const),
    ...yearViews(publication).map(({ year, view }) => [urls.year(year), view] as const),
    ...monthViews(publication).map(({ year, month, page, view }) => [urls.listPage(urls.month(`${year}-${month}`), page), view] as const),
    ...pageViews(publication).map(({ slug, view }) => [urls.page(slug), view] as const),
    ...[...redirectViews(publication), ...publicationCardViews(publication), ...articleCardViews(publication)].map(
      ({ path, view }) => [urls.home.slice(0, -1) + path.split('/').map(encodeURIComponent).join('/'), view] as const,
    ),
  ];
  return shown.map(([address, view]) => [address, typeof view === 'string' ? view : JSON.stringify(view)]);
}
