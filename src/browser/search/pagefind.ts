/** The part of Pagefind's JavaScript that the search uses (pagefind.app/docs/api). */

export interface Pagefind {
  init(): Promise<void>;
  options(options: IndexOptions): Promise<void>;
  /** Fails when the other index cannot be fetched. */
  mergeIndex(folder: string, options: IndexOptions): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(query: string | null, options: SearchOptions): Promise<Search>;
}

/** A filter that every article of an index has beside its own. */
export interface IndexOptions {
  readonly mergeFilter: { readonly shard: string };
}

export interface Bundle {
  /** Its address, with a slash at its end. */
  readonly folder: string;
  /** The newest first, which lies in the folder itself; empty where the index is undivided. */
  readonly shards: readonly string[];
}

export interface SearchOptions {
  /** Several values of one filter are joined by "or", filters by "and". */
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: { readonly date: 'desc' };
}

/** How many articles have a value, by name of the filter, then by value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Search {
  readonly results: readonly Result[];
  readonly filters: FilterCounts;
}

export interface Result {
  /** `2011-01.en_1ed7dbf`: its shard, where there are several, and its file. */
  readonly id: string;
  data(): Promise<Found>;
}

export interface Found {
  readonly url: string;
  /** The text of the article. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Its headings, in their order; `location` counts words as `locations` does. */
  readonly anchors: readonly Anchor[];
  /** Which of the words of the content were found, and others beyond them, which stand elsewhere. */
  readonly locations: readonly number[];
}

export interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** How long the search may take to load before it counts as failed, in milliseconds. */
const timeout = 15_000;

/**
 * Fetches and starts the search; fails when it cannot be fetched or may not run, instead of waiting for ever.
 * `attempt` counts from 0: a browser does not fetch a module again that it could not fetch once, unless it is called otherwise.
 */
export async function loadPagefind({ folder, shards }: Bundle, attempt: number): Promise<Pagefind> {
  const start = async (): Promise<Pagefind> => {
    const address = `${folder}pagefind.js${attempt === 0 ? '' : `?${attempt}`}`;
    const pagefind: Pagefind = await import(/* @vite-ignore */ address);
    await pagefind.init();
    const [newest, ...others] = shards;
    const merging = others.map((shard) => pagefind.mergeIndex(`${folder}${shard}/`, { mergeFilter: { shard } }));
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
