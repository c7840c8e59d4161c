/** One search: its results in order, and the counts of each facet. All results of Pagefind are shown; exact matches come first. */
import { findHolders, type Holders, nearestIn } from './holders.ts';
import type { FilterCounts, Found, Pagefind, Result, Search } from './pagefind.ts';
import { type Asked, readQuery } from './query.ts';
import { asksNothing, filtersOf, type SearchState } from './search-state.ts';
import { newestShardFirst, type Scope, scopeOf, shardsThatCount } from './shards.ts';

export interface Answer {
  readonly total: number;
  /** Whether one of the articles contains all words, with any ending. */
  readonly isHeld: boolean;
  /** The first ones, in order. */
  readonly first: readonly Hit[];
  /** Results after the first ones. They are fetched only when the reader wants to see them. */
  readonly rest: readonly Waiting[];
  readonly counts: FilterCounts;
}

export interface Waiting {
  readonly id: string;
  load(): Promise<Hit>;
}

export interface Hit {
  readonly id: string;
  readonly found: Found;
  /** Whether it is only similar to the query. */
  readonly isNear: boolean;
}

export const pageSize = 10;

/** An empty query has no results; `counts` are then those of all articles. */
export async function runSearch(pagefind: Pagefind, state: SearchState): Promise<Answer> {
  if (asksNothing(state)) return { ...nothing, counts: await pagefind.filters() };
  const asked = readQuery(state.query);
  const isFiltered = state.query === '';
  if (!isFiltered && asked.words.length === 0) return nothing;
  const query = isFiltered ? null : asked.text;
  const [ranked, holders] = await Promise.all([pagefind.search(query, { filters: filtersOf(state) }), findHolders(pagefind, asked)]);
  const shards = isFiltered ? undefined : await shardsThatCount(pagefind, asked.words, ranked.results, holders);
  if (shards?.length === 0) return { ...nothing, counts: await countsOf(pagefind, state, query, { found: {}, scope: undefined }) };
  const scope = shards && scopeOf(shards, ranked.results);
  const search = await inOrder(pagefind, state, { query, ranked, scope });
  const results = search.results.filter(({ id }) => holders.hasPhrases(id));
  const exact = results.filter(({ id }) => holders.isExact(id));
  const ordered = state.sort === '' ? [...exact, ...results.filter(({ id }) => !holders.isExact(id))] : results;
  const hits = ordered.map((result) => ({ id: result.id, load: async () => hitOf(await result.data(), result, asked, holders) }));
  const first = await Promise.all(hits.slice(0, pageSize).map(({ load }) => load()));
  const counts = results.length < search.results.length && results.length <= pageSize ? recount(first, search.filters) : search.filters;
  return {
    total: results.length,
    isHeld: isFiltered || exact.length > 0 || first.some(({ isNear }) => !isNear),
    first,
    rest: hits.slice(pageSize),
    counts: await countsOf(pagefind, state, query, { found: counts, scope }),
  };
}

const nothing: Answer = { total: 0, isHeld: true, first: [], rest: [], counts: {} };

interface Ranked {
  readonly query: string | null;
  readonly ranked: Search;
  readonly scope: Scope | undefined;
}

async function inOrder(pagefind: Pagefind, state: SearchState, { query, ranked, scope }: Ranked): Promise<Search> {
  const filters = { ...filtersOf(state), ...scope };
  if (state.sort === '') return scope ? pagefind.search(query, { filters }) : ranked;
  const sorted = await pagefind.search(query, { filters, sort: { date: 'desc' } });
  return { ...sorted, results: newestShardFirst(sorted.results) };
}

/** For a word that is still being typed, words that begin with it count too. */
function hitOf(found: Found, { id }: Result, { words }: Asked, holders: Holders): Hit {
  return { id, found, isNear: !words.every((word) => holders.holds(id, word) || nearestIn(found, word) === 1) };
}

/** The same values, counted in these articles. */
function recount(hits: readonly Hit[], values: FilterCounts): FilterCounts {
  const countOf = (name: string, value: string): number => hits.filter(({ found }) => found.filters[name]?.includes(value)).length;
  return Object.fromEntries(
    Object.entries(values).map(([name, counts]) => [
      name,
      Object.fromEntries(Object.keys(counts).map((value) => [value, countOf(name, value)])),
    ]),
  );
}
/** A further value of a facet widens it. So a facet with a chosen value is counted as if nothing in it were chosen. */
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
