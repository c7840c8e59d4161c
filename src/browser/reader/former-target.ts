/** Where a former address with a query leads. */
import type { FormerPlace } from '../../views/former.ts';

/**
 * Undefined where it leads nowhere. Other fields of the query, such as those of visitor counters, change nothing; of two entries that match,
 * the one with more fields is taken.
 */
export function formerTarget(
  entries: readonly FormerPlace[],
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
): string | undefined {
  const path = pathname.replace(/\/(index\.html)?$/, '');
  const asked = new URLSearchParams(search);
  const fieldsOf = (query: string): [string, string][] => [...new URLSearchParams(query)];
  return entries
    .filter((entry) => entry.path === path && fieldsOf(entry.query).every(([name, value]) => asked.getAll(name).includes(value)))
    .toSorted((a, b) => fieldsOf(b.query).length - fieldsOf(a.query).length)[0]?.to;
}
