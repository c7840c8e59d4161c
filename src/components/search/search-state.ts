/** What is searched for, and how that stands in the address: `?q=lease&category=Markets&sort=date`. */

export interface SearchState {
  readonly query: string;
  /** Chosen value by name of the filter. */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: '' | 'date';
}

/** The state that an address or a form describes; `names` are the filters there are. */
export function readState(fields: URLSearchParams | FormData, names: readonly string[]): SearchState {
  const valueOf = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    query: valueOf('q'),
    filters: Object.fromEntries(names.map((name) => [name, valueOf(name)]).filter(([, value]) => value !== '')),
    sort: valueOf('sort') === 'date' ? 'date' : '',
  };
}

/** The part of the address after the path; empty when nothing is searched for. */
export function printState({ query, filters, sort }: SearchState): string {
  const fields = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...filters, ...(sort === '' ? {} : { sort }) });
  return fields.size === 0 ? '' : `?${fields.toString()}`;
}
