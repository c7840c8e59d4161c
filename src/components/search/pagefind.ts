/** The part of Pagefind's JavaScript that the search page uses (pagefind.app/docs/api). */

export interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(query: string | null, options: { filters: Readonly<Record<string, string>>; sort?: { date: 'desc' } }): Promise<Search>;
}

/** How many pieces have a value, by name of the filter, then by value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Search {
  readonly results: readonly { data(): Promise<Found> }[];
  readonly filters: FilterCounts;
}

export interface Found {
  readonly url: string;
  /** HTML: the words around what was found, which stands in `mark`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** How long the search may take to load before it counts as failed, in milliseconds. */
const patience = 15_000;

/** Fetches and starts the search; fails when it cannot be fetched or may not run, instead of waiting for ever. */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const start = async (): Promise<Pagefind> => {
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
    await pagefind.init();
    await pagefind.filters();
    return pagefind;
  };
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The search took too long to load.')), patience);
  });
  return Promise.race([start(), tooLate]);
}
