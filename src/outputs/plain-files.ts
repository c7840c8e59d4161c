/** Output files that are text of their view, without a design: the build writes them itself, and Astro answers them in the preview. */
import type { SitePage } from '../views/site-pages.ts';
import type { Views } from '../views/views.ts';
import { renderAddressList } from './address-list.ts';
import { renderBuildRecord } from './build-record.ts';
import { renderOpml } from './feeds/opml.ts';
import { renderFormer } from './former.ts';
import { renderRecent } from './recent.ts';
import { renderSearchNames } from './search-names.ts';
import { renderRobots } from './robots.ts';
import { renderHeadersFile, renderRedirectsFile } from './hosts/edge-files.ts';
import { renderMining, renderSecurity, renderTrust } from './well-known.ts';
import { renderWebManifest } from './web-manifest.ts';
import { renderNewsSitemap, renderSitemap, renderSitemapPart } from './sitemap.ts';

export type PlainRoute =
  | 'addressList'
  | 'buildRecord'
  | 'feedList'
  | 'former'
  | 'headersFile'
  | 'mining'
  | 'newsSitemap'
  | 'recent'
  | 'redirectsFile'
  | 'robots'
  | 'searchNames'
  | 'sitemap'
  | 'security'
  | 'sitemapPart'
  | 'trust'
  | 'webManifest';

const plainFiles: { readonly [Route in PlainRoute]: (view: Views[Route]) => string } = {
  addressList: renderAddressList,
  buildRecord: renderBuildRecord,
  feedList: renderOpml,
  former: ({ places }) => renderFormer(places),
  headersFile: renderHeadersFile,
  mining: renderMining,
  newsSitemap: renderNewsSitemap,
  recent: ({ articles }) => renderRecent(articles),
  redirectsFile: renderRedirectsFile,
  robots: renderRobots,
  searchNames: ({ names }) => renderSearchNames(names),
  security: renderSecurity,
  sitemap: renderSitemap,
  sitemapPart: renderSitemapPart,
  trust: renderTrust,
  webManifest: renderWebManifest,
};

/** Whether a page of the site is such a file. */
export function isPlainFile(page: SitePage): page is SitePage<PlainRoute> {
  return page.route in plainFiles;
}

export function renderPlainFile<Route extends PlainRoute>({ route, view }: SitePage<Route>): string {
  return plainFiles[route](view);
}
