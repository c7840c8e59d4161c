/** The pages and files that the engine makes for every publication, and the pages of categories. */
import type { AddressBook } from '../../addresses/address-book.ts';
import { allRoutes, pathOf, replacedRoutes, routes } from '../../addresses/routes.ts';
import type { Urls } from '../../addresses/urls.ts';
import type { CategoryTree } from '../category-tree.ts';
import type { Destination } from '../links/link-map.ts';

/** Returns the targets of links, by path within the site. */
export function claimEnginePages(
  book: AddressBook,
  tree: CategoryTree,
  urls: Urls,
  publicFiles: readonly string[],
): ReadonlyMap<string, Destination> {
  const destinations = new Map<string, Destination>();
  const claimPage = (path: string, file: string, href: string): void => {
    book.claim({ path, file, field: 'address' });
    destinations.set(path, { href });
  };
  const replaced = replacedRoutes(publicFiles);
  for (const { name, pattern, is, owner, preview } of allRoutes) {
    if (pattern.includes('[') || preview || replaced.has(name)) continue;
    if (is === 'page') claimPage(pattern, owner, urls.within(pattern));
    else if (is === 'file') book.claim({ path: `${pattern}/`, file: owner, field: 'address' });
  }
  for (const path of tree.byPath.keys()) claimPage(pathOf('category', { path }), routes.category.owner, urls.category(path));
  return destinations;
}
