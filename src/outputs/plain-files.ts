/** Output files that are text of their view, without a design: the build writes them itself, and Astro answers them in the preview. */
import type { SitePage } from '../views/site-pages.ts';
import type { Views } from '../views/views.ts';
import { renderBuildRecord } from './build-record.ts';
import { renderOpml } from './feeds/opml.ts';
import { renderFormer } from './former.ts';
import { renderRecent } from './recent.ts';
import { renderRobots } from './robots.ts';
import { renderMining, renderSecurity, renderTrust } from './well-known.ts';
import { renderNewsSitemap, renderSitemap, renderSitemapPart } from './sitemap.ts';

export type PlainRoute =
  'buildRecord' | 'feedList' | 'former' | 'mining' | 'newsSitemap' | 'recent' | 'robots' | 'sitemap' | 'security' | 'sitemapPart' | 'trust';

const plainFiles: { readonly [Route in PlainRoute]: (view: Views[Route]) => string } = {
  buildRecord: renderBuildRecord,
  feedList: renderOpml,
  former: ({ places }) => renderFormer(places),
  mining: renderMining,
  newsSitemap: renderNewsSitemap,
  recent: ({ articles }) => renderRecent(articles),
  robots: renderRobots,
  security: renderSecurity,
  sitemap: renderSitemap,
  sitemapPart: renderSitemapPart,
  trust: renderTrust,
};

/** Whether a page of the site is such a file. */
export function isPlainFile(page: SitePage): page is SitePage<PlainRoute> {
  return page.route in plainFiles;
}

export function renderPlainFile<Route extends PlainRoute>({ route, view }: SitePage<Route>): string {
  return plainFiles[route](view);
}
