/** The part of Pagefind's JavaScript that the search uses (pagefind.app/docs/api). */

export interface Pagefind {
  init(): Promise<void>;
  options(options: IndexOptions): Promise<void>;
  /** Rejects when the other index cannot be fetched. */
  mergeIndex(folder: string, options: IndexOptions): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(query: string | null, options: SearchOptions): Promise<Search>;
}

export interface IndexOptions {
  /** A filter that is added to every article of an index. */
  readonly mergeFilter?: { readonly shard: string };
  /** How much a word counts in a fact, compared with once in the text. */
  readonly ranking?: { readonly metaWeights: Readonly<Record<string, number>> };
}

/** A title weighs more than a text that repeats the word. */
export const ranking = { metaWeights: { title: 40, standfirst: 4 } } as const;

export interface Bundle {
  /** The address of the index, with a slash at its end. */
  readonly folder: string;
  /** Newest first; the first one is in the folder itself. Empty where there is one index. */
  readonly shards: readonly string[];
}

export interface SearchOptions {
  /** Several values of one filter are joined by "or", filters by "and". */
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: { readonly date: 'desc' };
}

/** The number of articles with a value, by name of the filter, then by value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Search {
  readonly results: readonly Result[];
  readonly filters: FilterCounts;
}

export interface Result {
  /** `2011-01.en_1ed7dbf`: the shard, where there are several, and the name of the file. */
  readonly id: string;
  data(): Promise<Found>;
}

export interface Found {
  readonly url: string;
  /** The text of the article without its end. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Its headings in order. `location` is an index of words, as in `locations`. */
  readonly anchors: readonly Anchor[];
  /** The number of words that have a place: those of the content, then those of the end of the article (its sources, its hashtags). */
  readonly placed: number;
  /** Indexes of matched words in the content. Those beyond its end are of the end of the article, those from `placed` on of words elsewhere. */
  readonly locations: readonly number[];
}

export interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** In milliseconds: after that time, loading the search has failed. */
const timeout = 15_000;

/**
 * Fetches and starts the search. Rejects when it cannot be fetched or may not run, instead of waiting for ever. `attempt` counts from 0: a browser
 * does not fetch a module again after a failure, unless its address differs.
 */
export async function loadPagefind({ folder, shards }: Bundle, attempt: number): Promise<Pagefind> {
  const start = async (): Promise<Pagefind> => {
    const address = `${folder}pagefind.js${attempt === 0 ? '' : `?${attempt}`}`;
    const pagefind: Pagefind = await import(/* @vite-ignore */ address);
    await pagefind.init();
    await pagefind.options({ ranking });
    const [newest, ...others] = shards;
    const merging = others.map((shard) => pagefind.mergeIndex(`${folder}${shard}/`, { mergeFilter: { shard }, ranking }));
    if (newest !== undefined) await pagefind.options({ mergeFilter: { shard: newest } });
    await Promise.all(merging);
    await pagefind.filters();
    return pagefind;
  };
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The search took too long to load.')), timeout);
  });
  return Promise.race([start(), tooLate]);
}
