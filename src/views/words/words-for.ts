/** The words of a language. */
import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

const byLanguage: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['de', de],
]);

/** The words for a BCP 47 tag, by its main language; English where there are none. */
export function wordsFor(language: string): Words {
  return byLanguage.get(language.split('-')[0]?.toLowerCase() ?? '') ?? en;
}
