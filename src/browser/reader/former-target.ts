/** The present address for a former one with a query. */
import type { FormerPlace } from '../../views/former.ts';

/**
 * Undefined where there is none. Other fields of the query, such as those of visitor counters, are ignored. If two entries match, the one with more
 * fields is taken.
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
