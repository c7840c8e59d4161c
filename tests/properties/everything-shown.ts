/** Everything that a site shows, as text: to search in, and to compare. */
import type { Publication } from '../../src/model/publication.ts';
import { sitePages } from '../../src/views/site-pages.ts';

/** Pairs of address and view; an address that stands twice is two pages in one place. The record of the build, which names its moment, is left out. */
export function everythingShown(publication: Publication): readonly (readonly [address: string, shown: string])[] {
  const root = publication.urls.home.slice(0, -1);
  return [...sitePages(publication, { now: 0, divided: true })]
    .filter(({ route }) => route !== 'buildRecord')
    .map(({ path, view }) => [root + path.split('/').map(encodeURIComponent).join('/'), JSON.stringify(view)]);
}
