/** A search as part of the address: `?q=lease&category=Markets&category=AI&sort=date`. */

export interface SearchState {
  readonly query: string;
  /** Chosen values by name of the facet; a facet without a choice is absent. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  readonly sort: '' | 'date';
}

/** Reads the state from an address or a form; `facets` are the names of the facets. */
export function readState(fields: URLSearchParams | FormData, facets: readonly string[]): SearchState {
  const valuesOf = (name: string): readonly string[] => [
    ...new Set(fields.getAll(name).flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []))),
  ];
  return {
    query: valuesOf('q')[0] ?? '',
    chosen: new Map(facets.map((name) => [name, valuesOf(name)] as const).filter(([, values]) => values.length > 0)),
    sort: valuesOf('sort')[0] === 'date' ? 'date' : '',
  };
}

/** The part of the address after the path; empty when nothing is searched for. */
export function printState({ query, chosen, sort }: SearchState): string {
  const fields = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const [name, values] of chosen) for (const value of values) fields.append(name, value);
  if (sort !== '') fields.append('sort', sort);
  return fields.size === 0 ? '' : `?${fields.toString()}`;
}

/** Whether there is something to search for. */
export function asksNothing({ query, chosen }: SearchState): boolean {
  return query === '' && chosen.size === 0;
}

/** The filters for Pagefind; `without` leaves one facet out. */
export function filtersOf({ chosen }: SearchState, without?: string): Record<string, { any: readonly string[] }> {
  return Object.fromEntries([...chosen].filter(([name]) => name !== without).map(([name, values]) => [name, { any: values }]));
}
