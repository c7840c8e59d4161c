/** What one search has found. */
import type { FilterCounts, Found } from './pagefind.ts';

export interface Answer {
  /**
   * `asked`: what was asked for, and then what comes near. `beginning`: words that begin like those of the query, the last of which is still being typed. `near`: only
   * what comes near. `fewer`: articles without some of the words, because none has all of them. `nothing`.
   */
  readonly found: 'asked' | 'beginning' | 'near' | 'fewer' | 'nothing';
  readonly total: number;
  /** How many of them contain what was asked for, with any ending, or begin so. All others only come near. */
  readonly held: number;
  /** The queries that were searched for: as typed, or without some words; then with another spelling. */
  readonly queries: readonly string[];
  /** The typed words that were left out. */
  readonly leftOut: readonly string[];
  /** Words of the articles that are nearest to those that no article has. */
  readonly nearWords: readonly string[];
  /** Where no article has the phrase in quotation marks: the query without them, and how many articles it finds. */
  readonly unquoted?: { readonly query: string; readonly total: number };
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
  /** Whether it only comes near to the query. */
  readonly isNear: boolean;
}

export const nothing: Answer = {
  ...{ found: 'nothing', total: 0, held: 0, queries: [], leftOut: [], nearWords: [], first: [], rest: [], counts: {} },
};
