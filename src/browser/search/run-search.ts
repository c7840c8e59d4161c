/** One search: its results in order, and the counts of each facet. Exact matches come first, then other endings, then what only comes near. */
import { type Answer, type Hit, nothing, type Waiting } from './answer.ts';
import { countsOf, recount } from './facet-counts.ts';
import { findHolders, type Holders, nearestIn } from './holders.ts';
import { leastLeftOut } from './left-out.ts';
import { nearWords } from './near-words.ts';
import type { Pagefind, Result, Search } from './pagefind.ts';
import { type Asked, readQuery, withoutQuotes } from './query.ts';
import { searchEither } from './search-either.ts';
import { asksNothing, filtersOf, type SearchState } from './search-state.ts';
import { newestShardFirst, type Scope, scopeOf, shardsThatCount } from './shards.ts';

export const pageSize = 10;

/** An empty query has no results; `counts` are then those of all articles. `other`: the query with another spelling of a name, which is searched for too. */
export async function runSearch(pagefind: Pagefind, state: SearchState, other?: string): Promise<Answer> {
  if (asksNothing(state)) return { ...nothing, counts: await pagefind.filters() };
  if (state.query === '') return allChosen(pagefind, state);
  const asked = readQuery(state.query);
  if (asked.words.length === 0) return nothing;
  const queries = [state.query, ...(other === undefined || asked.phrases.length > 0 ? [] : [other])];
  const { answer, holders } = await answerTo(pagefind, state, queries);
  if (answer.held > 0 || answer.found === 'beginning') return answer;
  if (asked.phrases.length > 0) return withUnquoted(pagefind, state, answer);
  const near = await nearWords(
    pagefind,
    asked.words.filter((word) => [...holders.holding(word)].length === 0),
  );
  const ids = await allowedIds(pagefind, state);
  const least = leastLeftOut(asked.parts, holders, (id) => ids?.has(id) ?? true);
  if (!least) return { ...answer, nearWords: near };
  const query = least.held.map(({ typed }) => typed).join(' ');
  const fewer = await answerTo(pagefind, { ...state, query }, [query]);
  return { ...fewer.answer, found: 'fewer', leftOut: least.leftOut.map(({ typed }) => typed), nearWords: near };
}

/** All articles with the chosen values. */
async function allChosen(pagefind: Pagefind, state: SearchState): Promise<Answer> {
  const queries = [null];
  const search = await inOrder(pagefind, state, {
    queries,
    ranked: await searchEither(pagefind, queries, { filters: filtersOf(state) }),
    scope: undefined,
  });
  const { length } = search.results;
  const hits = search.results.map((result) => waiting(result, () => false));
  return {
    ...{ ...nothing, found: length > 0 ? 'asked' : 'nothing', total: length, held: length },
    ...(await pageOf(hits)),
    counts: await countsOf(pagefind, state, queries, { found: search.filters, scope: undefined }),
  };
}

interface Answered {
  readonly answer: Answer;
  /** Of the first query. */
  readonly holders: Holders;
}

async function answerTo(pagefind: Pagefind, state: SearchState, queries: readonly string[]): Promise<Answered> {
  const asked = queries.map(readQuery);
  const texts = asked.map(({ text }) => text);
  const [ranked, ...all] = await Promise.all([
    searchEither(pagefind, texts, { filters: filtersOf(state) }),
    ...asked.map((each) => findHolders(pagefind, each)),
  ]);
  const holders = all[0] ?? (await findHolders(pagefind, readQuery('')));
  const shards = [
    ...new Set(
      (await Promise.all(asked.map(({ words }, at) => shardsThatCount(pagefind, words, ranked.results, all[at] ?? holders)))).flat(),
    ),
  ];
  if (shards.length === 0) {
    return { answer: { ...nothing, counts: await countsOf(pagefind, state, texts, { found: {}, scope: undefined }) }, holders };
  }
  const scope = scopeOf(shards, ranked.results);
  const search = await inOrder(pagefind, state, { queries: texts, ranked, scope });
  const results = search.results.filter(({ id }) => all.some((each) => each.hasPhrases(id)));
  const isHeld = (id: string): boolean => all.some((each) => each.isHeld(id));
  const held = results.filter(({ id }) => isHeld(id)).length;
  const hits = inGroups(results, state, all).map((result) => waiting(result, (id) => !isHeld(id)));
  const page = await pageOf(hits);
  const begun = held > 0 ? undefined : beginning(page, asked);
  const found = results.length < search.results.length && results.length <= pageSize ? recount(page.first, search.filters) : search.filters;
  const answer: Answer = {
    ...{ found: kindOf(results.length, held), total: results.length, held, queries, leftOut: [], nearWords: [] },
    ...page,
    ...begun,
    counts: await countsOf(pagefind, state, texts, { found, scope }),
  };
  return { answer, holders };
}

function kindOf(total: number, held: number): Answer['found'] {
  if (total === 0) return 'nothing';
  return held > 0 ? 'asked' : 'near';
}

/**
 * For a word that is still being typed: articles count that have all words or words that begin like them. Further pages are not read, so all of the first
 * one must count where there are any. Undefined where none counts.
 */
function beginning({ first, rest }: Pick<Answer, 'first' | 'rest'>, asked: readonly Asked[]): Partial<Answer> | undefined {
  const isBegun = ({ found }: Hit): boolean => asked.some(({ words }) => words.every((word) => nearestIn(found, word) === 1));
  const begun = first.filter(isBegun).map((hit) => ({ ...hit, isNear: false }));
  if (begun.length === 0 || (rest.length > 0 && begun.length < first.length)) return undefined;
  return {
    found: 'beginning',
    held: begun.length + rest.length,
    first: [...begun, ...first.filter((hit) => !isBegun(hit))],
    rest: rest.map((each) => ({ ...each, load: async () => ({ ...(await each.load()), isNear: false }) })),
  };
}

/** Exact matches first, then other endings, then what only comes near; by date, all in one. */
function inGroups(results: readonly Result[], { sort }: SearchState, holders: readonly Holders[]): readonly Result[] {
  if (sort !== '') return results;
  const rank = ({ id }: Result): number => {
    if (holders.some((each) => each.isExact(id))) return 0;
    return holders.some((each) => each.isHeld(id)) ? 1 : 2;
  };
  return results.toSorted((a, b) => rank(a) - rank(b));
}

function waiting(result: Result, isNear: (id: string) => boolean): Waiting {
  const { id } = result;
  return { id, load: async () => ({ id, found: await result.data(), isNear: isNear(id) }) };
}

async function pageOf(hits: readonly Waiting[]): Promise<Pick<Answer, 'first' | 'rest'>> {
  return { first: await Promise.all(hits.slice(0, pageSize).map(({ load }) => load())), rest: hits.slice(pageSize) };
}

interface Ranked {
  readonly queries: readonly (string | null)[];
  readonly ranked: Search;
  readonly scope: Scope | undefined;
}

async function inOrder(pagefind: Pagefind, state: SearchState, { queries, ranked, scope }: Ranked): Promise<Search> {
  const filters = { ...filtersOf(state), ...scope };
  if (state.sort === '') return scope ? searchEither(pagefind, queries, { filters }) : ranked;
  const sorted = await searchEither(pagefind, queries, { filters, sort: { date: 'desc' } });
  return { ...sorted, results: newestShardFirst(sorted.results) };
}

/** The ids of the articles with the chosen values; undefined where nothing is chosen. */
async function allowedIds(pagefind: Pagefind, state: SearchState): Promise<ReadonlySet<string> | undefined> {
  if (state.chosen.size === 0) return undefined;
  const { results } = await pagefind.search(null, { filters: filtersOf(state) });
  return new Set(results.map(({ id }) => id));
}

/** No article has the phrase: how many have its words in any order. */
async function withUnquoted(pagefind: Pagefind, state: SearchState, answer: Answer): Promise<Answer> {
  const query = withoutQuotes(state.query);
  const { held } = (await answerTo(pagefind, { ...state, query }, [query])).answer;
  return held === 0 ? answer : { ...answer, unquoted: { query, total: held } };
}
