/** Where a former address with a query leads. */
import type { FormerPlace } from '../../views/former.ts';

/**
 * Undefined where it leads nowhere. What else stands in the query, such as the marks of those who count visitors, takes nothing away: of two
 * places that fit, the one that says more is meant.
 */
export function placeOf(places: readonly FormerPlace[], { pathname, search }: Pick<Location, 'pathname' | 'search'>): string | undefined {
  const path = pathname.replace(/\/(index\.html)?$/, '');
  const asked = new URLSearchParams(search);
  const said = (query: string): [string, string][] => [...new URLSearchParams(query)];
  return places
    .filter((place) => place.path === path && said(place.query).every(([name, value]) => asked.getAll(name).includes(value)))
    .toSorted((a, b) => said(b.query).length - said(a.query).length)[0]?.to;
}
