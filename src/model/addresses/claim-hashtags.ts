/** The pages of hashtags, and their synonyms, which redirect to them. */
import type { AddressBook, Redirect } from '../../addresses/address-book.ts';
import { pathOf } from '../../addresses/routes.ts';
import { diskName } from '../../addresses/slug.ts';
import type { Urls } from '../../addresses/urls.ts';
import type { HashtagIndexes } from '../hashtags/index-hashtags.ts';
import type { Destination } from '../links/link-map.ts';

/**
 * Returns the targets of links, by path within the site: only hashtags of visible articles. The others are claimed too, so that no conflict
 * appears on the day they are published. Two hashtags with one file name on some disks are reported with their spellings (hashtag-problems.ts).
 */
export function claimHashtags(
  book: AddressBook,
  { hashtagIndex, indexOfAll }: HashtagIndexes,
  urls: Urls,
): ReadonlyMap<string, Destination> {
  for (const { slug } of indexOfAll.bySlug.values()) {
    const path = pathOf('hashtag', { slug });
    if (!book.ownerOf(path)) book.claim({ path, file: `the page of #${slug}`, field: 'address' });
  }
  return new Map([...hashtagIndex.bySlug.values()].map(({ slug }) => [pathOf('hashtag', { slug }), { href: urls.hashtag(slug) }]));
}

export interface ClaimedSynonyms {
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly redirects: readonly Redirect[];
}

/** Claims the synonyms of all hashtags; only those of visible articles redirect. */
export function claimSynonyms(book: AddressBook, { hashtagIndex, indexOfAll }: HashtagIndexes, urls: Urls): ClaimedSynonyms {
  const redirects: Redirect[] = [];
  for (const { slug, synonyms } of indexOfAll.bySlug.values()) {
    for (const synonym of new Set(synonyms)) {
      // On some disks it is the same file as the page.
      if (diskName(synonym) === diskName(slug)) continue;
      const from = pathOf('hashtag', { slug: synonym });
      const isClaimed = book.claim({ path: from, file: 'hashtags.yaml', field: 'sameAs' });
      if (isClaimed && hashtagIndex.bySlug.has(slug)) redirects.push({ from, to: urls.hashtag(slug) });
    }
  }
  return { redirects, destinations: new Map(redirects.map(({ from, to }) => [from, { href: to }])) };
}
