/** Former addresses that only their query tells apart, for the script that leads on from the page which hosts give in their place. */
import type { Publication } from '../model/publication.ts';

export interface FormerPlace {
  /** The path that a browser shows, without the slash at its end. */
  readonly path: string;
  /** `p=12`. */
  readonly query: string;
  readonly to: string;
}

export function formerView({ formerQueries, urls }: Publication): readonly FormerPlace[] {
  return formerQueries.map(({ path, query, to }) => ({ path: urls.within(path).replace(/\/$/, ''), query, to }));
}
