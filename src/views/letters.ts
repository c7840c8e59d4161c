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

/**
 * The letter under which a name is listed in a language (BCP 47). It has its accent only where the language counts it as a letter of its own, as Ä in
 * Swedish. In Japanese it is the first of its row, in Korean the first consonant. Undefined for digits, signs and scripts with too many letters.
 */
export function letterOf(name: string, language: string): string | undefined {
  const [marked = '', plain = ''] = /([\p{L}\p{N}])[\u0300-\u036F]?/u.exec(name.normalize('NFKD')) ?? [];
  if (hiragana.test(plain) || katakana.test(plain)) return rowOf(plain);
  if (jamo.test(plain)) return consonants[plain.charCodeAt(0) - firstJamo];
  if (!alphabets.test(plain)) return undefined;
  const isOwn = baseCollator(language).compare(marked, plain) !== 0;
  return (isOwn ? marked.normalize('NFC') : plain).toLocaleUpperCase(language);
}

const alphabets =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}]/u;
const hiragana = /[\u3041-\u3096]/;
const katakana = /[\u30A1-\u30F6]/;
const jamo = /[\u1100-\u1112]/;

const firstJamo = 0x1100;
/** In the order of the code points; a doubled one is listed with the single one. */
const consonants = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';

const rows = 'あかさたなはまやらわ';

/** Of a kana: code points follow the rows, and a small one stands before its large one. */
function rowOf(kana: string): string | undefined {
  const code = kana.charCodeAt(0) - (katakana.test(kana) ? 0x60 : 0);
  return [...rows].findLast((row) => row.charCodeAt(0) <= code + 1);
}

const baseCollators = new Map<string, Intl.Collator>();

function baseCollator(language: string): Intl.Collator {
  const collator = baseCollators.get(language) ?? new Intl.Collator(language, { sensitivity: 'base' });
  baseCollators.set(language, collator);
  return collator;
}
