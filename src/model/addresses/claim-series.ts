/** The pages of series. */
import type { AddressBook } from '../../addresses/address-book.ts';
import { pathOf } from '../../addresses/routes.ts';
import { slugOf } from '../../addresses/slug.ts';
import type { ContentFiles } from '../content-files.ts';

/** Includes the series of held-back articles. Two series with one file name on some disks are reported elsewhere, with their names. */
export function claimSeries(book: AddressBook, articles: ContentFiles['articles']): void {
  const series = new Map(articles.flatMap(({ data }) => (data.series ? [[seriesPath(data.series.name), data.series.name]] : [])));
  for (const [path, name] of series) if (!book.ownerOf(path)) book.claim({ path, file: `the series "${name}"`, field: 'address' });
}

export function seriesPath(name: string): string {
  return pathOf('series', { slug: slugOf(name) });
}
