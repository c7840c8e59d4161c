/** The words of the search. */

/** The filters of the search; also their names in the index. */
export type SearchFilter = 'category' | 'hashtag' | 'author' | 'year' | 'kind';

export interface FindingWords {
  readonly searchIntroduction: string;
  readonly searchLabel: string;
  /** Stands in the empty field. */
  readonly searchHint: string;
  readonly searching: string;
  readonly results: (count: number) => string;
  /** `query` is in quotation marks, as `quoted` sets them. */
  readonly nothingWith: (query: string) => string;
  /** No article has the values that a reader chose. */
  readonly nothingChosen: string;
  /** Words and names follow that are similar to what was typed. */
  readonly nearIt: string;
  /** `words` are those without which something is found. */
  readonly leftOut: (words: string, results: string) => string;
  readonly unquoted: (results: string) => string;
  readonly quoted: (text: string) => string;
  /** What the search dialog lists while somebody types. */
  readonly namesAndTitles: string;
  /** A link to all results of what is typed. */
  readonly allWith: (query: string) => string;
  /** Follows what was found, or that nothing was: some articles come near. */
  readonly nearResults: (count: number) => string;
  readonly nearMatch: string;
  /** `results` is, for instance, "3 pieces". */
  readonly mention: (results: string, query: string) => string;
  readonly moreResults: (count: string) => string;
  readonly lastResults: (count: string) => string;
  readonly moreValues: string;
  readonly clearFilters: string;
  readonly retry: string;
  readonly searchOffline: string;
  readonly searchFailed: string;
  readonly searchNeedsScript: string;
  readonly filters: string;
  readonly filterNames: Readonly<Record<SearchFilter, string>>;
  readonly sortBy: string;
  readonly sortRelevance: string;
  readonly sortNewest: string;
}
