/** Long indexes: their letters, and the field that filters them. */
import type { Publication } from '../model/publication.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface Letter {
  readonly letter: string;
  /** Valid in an `id` and in a fragment. */
  readonly id: string;
}

/** A field that hides all names but those with what is typed. It works with script only. */
export interface ListFilter {
  readonly label: string;
  /** "{shown} of 300". */
  readonly found: string;
  /** Where no name has it. */
  readonly nothing: string;
}

/** Fewer names are seen at once. */
const fewestFiltered = 40;

/** Empty where the list is short. */
export function filterOf(total: number, { site }: Publication): { readonly filter?: ListFilter } {
  const { findInList: label, foundInList } = wordsFor(site.language);
  return total < fewestFiltered ? {} : { filter: { label, found: foundInList('{shown}', total), nothing: foundInList('', total) } };
}

/** The letter under which a name is listed, without its accents; undefined for digits, signs and scripts with too many letters. */
export function letterOf(name: string): string | undefined {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0];
  return first !== undefined && /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first)
    ? first.toUpperCase()
    : undefined;
}
