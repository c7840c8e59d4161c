/** Former addresses with a query. A script reads them on the page that hosts send for such an address. */
import type { Publication } from '../model/publication.ts';

export interface FormerPlace {
  /** The path that a browser shows, without the last slash. */
  readonly path: string;
  /** For example `p=12`. */
  readonly query: string;
  readonly to: string;
}

export function formerView({ formerQueries, urls }: Publication): readonly FormerPlace[] {
  return formerQueries.map(({ path, query, to }) => ({ path: urls.within(path).replace(/\/$/, ''), query, to }));
}
