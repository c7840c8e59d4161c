/** One search: what is found, and what each value of each facet would give. */
import type { FilterCounts, Found, Pagefind, Search } from './pagefind.ts';
import { asksNothing, filtersOf, type SearchState } from './search-state.ts';
import { newestShardFirst, type Scope, shardsHolding } from './shards.ts';
import { holdsWords, nearlyHoldsWords } from './words.ts';

export interface Answer {
  readonly total: number;
  /** The first ones, in order. */
  readonly first: readonly Found[];
  /** Those after the first. */
  readonly rest: Search['results'];
  readonly counts: FilterCounts;
}

export const pageSize = 10;

/** Where nothing is asked nothing is found, and `counts` are those of all pieces. */
export async function runSearch(pagefind: Pagefind, state: SearchState): Promise<Answer> {
  if (asksNothing(state)) return { total: 0, first: [], rest: [], counts: await pagefind.filters() };
  const query = state.query === '' ? null : state.query;
  const ranked = await pagefind.search(query, { filters: filtersOf(state) });
  const scope = await shardsHolding(pagefind, state.query, ranked.results);
  const filters = { ...filtersOf(state), ...scope };
  const inOrder = async (): Promise<Search> => {
    if (state.sort === '') return scope ? pagefind.search(query, { filters }) : ranked;
    const sorted = await pagefind.search(query, { filters, sort: { date: 'desc' } });
    return { ...sorted, results: newestShardFirst(sorted.results) };
  };
  const search = await inOrder();
  const loaded = await Promise.all(search.results.slice(0, pageSize).map((result) => result.data()));
  // For a word that is nowhere Pagefind gives pieces with words that begin like it: a slip is meant, the rest is not.
  const exact = loaded.filter((found) => holdsWords(found, state.query));
  const first = exact.length > 0 ? exact : loaded.filter((found) => nearlyHoldsWords(found, state.query));
  if (first.length === 0) return { total: 0, first, rest: [], counts: await countsOf(pagefind, state, query, { found: {}, scope }) };
  const total = search.results.length - (loaded.length - first.length);
  // What was left out is not counted either, as far as it is known.
  const counts = search.results.length <= pageSize ? recount(first, search.filters) : search.filters;
  return { total, first, rest: search.results.slice(pageSize), counts: await countsOf(pagefind, state, query, { found: counts, scope }) };
}

/** The same values, counted in these pieces. */
function recount(found: readonly Found[], values: FilterCounts): FilterCounts {
  const countOf = (name: string, value: string): number => found.filter(({ filters }) => filters[name]?.includes(value)).length;
  return Object.fromEntries(
    Object.entries(values).map(([name, counts]) => [
      name,
      Object.fromEntries(Object.keys(counts).map((value) => [value, countOf(name, value)])),
    ]),
  );
}

/** A value that is added to a facet widens it, so such a facet is counted as if nothing in it were chosen. */
async function countsOf(
  pagefind: Pagefind,
  state: SearchState,
  query: string | null,
  { found, scope }: { readonly found: FilterCounts; readonly scope: Scope | undefined },
): Promise<FilterCounts> {
  const widened = await Promise.all(
    [...state.chosen.keys()].map(async (name) => {
      const { filters } = await pagefind.search(query, { filters: { ...filtersOf(state, name), ...scope } });
      return [name, filters[name] ?? {}] as const;
    }),
  );
  return { ...found, ...Object.fromEntries(widened) };
}
