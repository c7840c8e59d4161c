/** The list of a site's addresses: what must not be lost when the site is published again. */
import { hash } from 'node:crypto';
import { pathOf } from '../addresses/routes.ts';
import type { Publication } from '../model/publication.ts';

export interface AddressListView {
  readonly addresses: readonly PublishedAddress[];
}

export interface PublishedAddress {
  /** Within the site, decoded. */
  readonly path: string;
  /** Of an article: it stays the same when the article moves. */
  readonly id?: string;
  /** Of an article: changes with its title, its standfirst or its text. */
  readonly digest?: string;
}

/** What writers give a name: lists that follow from it, such as hashtags and months, come and go. Empty where the site is not for readers. */
export function addressListView(publication: Publication): AddressListView {
  const { articles, pages, authors, categories, series, redirects, gone, forReaders } = publication;
  if (!forReaders) return { addresses: [] };
  return {
    addresses: [
      ...articles.map(({ slug, id, title, standfirst, text }) => ({
        path: pathOf('article', { slug }),
        id,
        digest: hash('sha256', JSON.stringify([title, standfirst, text.bodyKey])).slice(0, 16),
      })),
      ...pages.map(({ slug }) => ({ path: pathOf('page', { page: slug }) })),
      ...[...authors.keys()].map((slug) => ({ path: pathOf('author', { slug }) })),
      ...[...categories.byPath.keys()].map((path) => ({ path: pathOf('category', { path }) })),
      ...[...series.keys()].map((slug) => ({ path: pathOf('series', { slug }) })),
      ...redirects.map(({ from }) => ({ path: from })),
      ...gone.map(({ path }) => ({ path })),
    ],
  };
}
