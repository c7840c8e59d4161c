/** `search/names.json`: names that lead to a page, for the script of the search. */
import type { SearchName } from '../views/search-names.ts';

export function renderSearchNames(names: readonly SearchName[]): string {
  return JSON.stringify(names);
}
