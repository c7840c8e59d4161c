/** A search for one query, or for either of two: "GPUs" and "GPU". */
import type { FilterCounts, Pagefind, Search, SearchOptions } from './pagefind.ts';

/** Null asks for all articles. The results of the first query come first. Counts are those of all results, each counted once. */
export async function searchEither(
  pagefind: Pick<Pagefind, 'search'>,
  [query = null, other]: readonly (string | null)[],
  options: SearchOptions,
): Promise<Search> {
  const first = await pagefind.search(query, options);
  if (other === undefined || other === null || query === null) return first;
  const second = await pagefind.search(other, options);
  if (first.results.length === 0 || second.results.length === 0) return first.results.length === 0 ? second : first;
  const known = new Set(first.results.map(({ id }) => id));
  const both = await pagefind.search(`${query} ${other}`, options);
  return {
    results: [...first.results, ...second.results.filter(({ id }) => !known.has(id))],
    filters: added(first.filters, second.filters, both.filters),
  };
}

function added(one: FilterCounts, two: FilterCounts, both: FilterCounts): FilterCounts {
  const counts = (name: string) => {
    const values = new Set([one, two].flatMap((filters) => Object.keys(filters[name] ?? {})));
    const of = (filters: FilterCounts, value: string): number => filters[name]?.[value] ?? 0;
    return Object.fromEntries([...values].map((value) => [value, of(one, value) + of(two, value) - of(both, value)]));
  };
  return Object.fromEntries([...new Set([one, two].flatMap((filters) => Object.keys(filters)))].map((name) => [name, counts(name)]));
}
