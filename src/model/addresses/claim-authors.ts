/** The pages of authors. */
import type { AddressBook } from '../../addresses/address-book.ts';
import { checkFileSlug, fileSlug } from '../../addresses/file-slug.ts';
import { pathOf } from '../../addresses/routes.ts';
import type { Urls } from '../../addresses/urls.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ContentFiles, DatedArticle } from '../content-files.ts';
import { firstArticlesBy } from '../first-articles-by.ts';
import type { Destination } from '../links/link-map.ts';
import type { Claimed } from './claimed.ts';

/** An author becomes visible with the first article. */
export function claimAuthors(
  book: AddressBook,
  authors: ContentFiles['authors'],
  { dated, urls }: { readonly dated: readonly DatedArticle[]; readonly urls: Urls },
): Claimed {
  const slugs = new Map<string, string>();
  const destinations = new Map<string, Destination>();
  const problems: Problem[] = [];
  const firstArticles = firstArticlesBy(dated);
  for (const { path } of authors) {
    const slug = fileSlug(path);
    problems.push(...checkFileSlug(path, slug));
    slugs.set(path, slug);
    const address = pathOf('author', { slug });
    if (book.claim({ path: address, file: path, field: 'file name' }))
      destinations.set(address, { href: urls.author(slug), visibleFrom: firstArticles.get(slug) ?? -Infinity, isPerson: true });
  }
  return { slugs, destinations, problems };
}
