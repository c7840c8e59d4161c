/** The pages that are no articles: `pages/about.md` is `/about/`. */
import type { AddressBook } from '../../addresses/address-book.ts';
import { checkFileSlug, fileSlug } from '../../addresses/file-slug.ts';
import { isReserved, reservedName } from '../../addresses/reserved.ts';
import { pathOf } from '../../addresses/routes.ts';
import type { Urls } from '../../addresses/urls.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ContentFiles } from '../content-files.ts';
import type { Destination } from '../links/link-map.ts';
import { anchorsOf } from './anchors-of.ts';
import type { ClaimedTexts } from './claimed.ts';

interface Known {
  readonly urls: Urls;
  /** The targets of links that are known before: a page without its address does not replace them. */
  readonly before: ReadonlyMap<string, Destination>;
}

export function claimPages(book: AddressBook, files: ContentFiles, { urls, before }: Known): ClaimedTexts {
  const slugs = new Map<string, string>();
  const destinations = new Map<string, Destination>();
  const destinationOfFile = new Map<string, Destination>();
  const problems: Problem[] = [];
  for (const file of files.pages) {
    const { path, data } = file;
    const slug = fileSlug(path);
    const address = pathOf('page', { page: slug });
    const hidden = data.draft ? { visibleFrom: Infinity } : {};
    const destination: Destination = { href: urls.page(slug), anchors: anchorsOf(file, files), isPage: true, ...hidden };
    slugs.set(path, slug);
    destinationOfFile.set(path.normalize('NFC'), destination);
    if (isReserved(address)) {
      problems.push(reservedName(path, address, 'file name'));
      continue;
    }
    problems.push(...checkFileSlug(path, slug));
    const isClaimed = book.claim({ path: address, file: path, field: 'file name' });
    // Set it even if another file has the address: links to it are not broken.
    if (isClaimed || !(destinations.has(address) || before.has(address))) destinations.set(address, destination);
  }
  return { slugs, destinations, destinationOfFile, problems };
}
