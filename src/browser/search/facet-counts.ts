/** The number of articles with each value of each facet. */
import type { Hit } from './answer.ts';
import type { FilterCounts, Pagefind } from './pagefind.ts';
import { searchEither } from './search-either.ts';
import { filtersOf, type SearchState } from './search-state.ts';
import type { Scope } from './shards.ts';

/** The same values, counted in these articles. */
export function recount(hits: readonly Hit[], values: FilterCounts): FilterCounts {
  const countOf = (name: string, value: string): number => hits.filter(({ found }) => found.filters[name]?.includes(value)).length;
  return Object.fromEntries(
    Object.entries(values).map(([name, counts]) => [
      name,
      Object.fromEntries(Object.keys(counts).map((value) => [value, countOf(name, value)])),
    ]),
  );
}

/** A further value of a facet widens it. So a facet with a chosen value is counted as if nothing in it were chosen. */
export async function countsOf(
  pagefind: Pagefind,
  state: SearchState,
  queries: readonly (string | null)[],
  { found, scope }: { readonly found: FilterCounts; readonly scope: Scope | undefined },
): Promise<FilterCounts> {
  const widened = await Promise.all(
    [...state.chosen.keys()].map(async (name) => {
      const { filters } = await searchEither(pagefind, queries, { filters: { ...filtersOf(state, name), ...scope } });
      return [name, filters[name] ?? {}] as const;
    }),
  );
  return { ...found, ...Object.fromEntries(widened) };
}
