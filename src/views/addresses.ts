/** The list of a site's addresses: what must not be lost when the site is published again. */
import { hash } from 'node:crypto';
import { pathOf } from '../addresses/routes.ts';
import type { Text } from '../model/article.ts';
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
  /** Of a text: what may follow the # for its headings, former ones too. Absent where there are none. */
  readonly headings?: readonly string[];
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
        digest: hash('sha256', JSON.stringify([title, standfirst, text.facts.digest])).slice(0, 16),
        ...headingsOf(text),
      })),
      ...pages.map(({ slug, text }) => ({ path: pathOf('page', { page: slug }), ...headingsOf(text) })),
      ...[...authors.keys()].map((slug) => ({ path: pathOf('author', { slug }) })),
      ...[...categories.byPath.keys()].map((path) => ({ path: pathOf('category', { path }) })),
      ...[...series.keys()].map((slug) => ({ path: pathOf('series', { slug }) })),
      ...redirects.map(({ from }) => ({ path: from })),
      ...gone.map(({ path }) => ({ path })),
    ],
  };
}

function headingsOf({ facts }: Text): Pick<PublishedAddress, 'headings'> {
  const headings = facts.headings.flatMap(({ id, former = [] }) => [id, ...former]);
  return headings.length === 0 ? {} : { headings };
}
