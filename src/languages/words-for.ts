/** The words that the engine has: one file for each language here, named by its tag (BCP 47). */
import { importMatching } from '../base/import-matching.ts';
import type { BodyWords } from '../markdown/body-words.ts';
import { isSameLanguage } from '../schema/language.ts';
import { words as english } from './en.ts';
import { isolated } from './isolated.ts';
import type { Words } from './words.ts';

interface WordsModule {
  readonly words: Words;
}

const modules =
  import.meta.env === undefined
    ? await importMatching<WordsModule>(import.meta.dirname, '??.ts')
    : import.meta.glob<WordsModule>('./??.ts', { eager: true });

const tables: ReadonlyMap<string, Words> = new Map(
  Object.values(modules)
    .map(({ words }) => [words.language, words] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** Tags of the languages that the engine has words in, in the order of the alphabet. */
export const languagesWithWords: readonly string[] = [...tables.keys()];

/** For a page in another language: `outputs/mark-words.ts` makes elements of the marks. */
const englishElsewhere = isolated(english);

/** Whose words a text or a site in a language (BCP 47) gets: those of its main language, in the same script; undefined where there are none. */
export function languageOfWords(language: string): string | undefined {
  const found = sameLanguage.get(language) ?? { language: languagesWithWords.find((known) => isSameLanguage(known, language)) };
  sameLanguage.set(language, found);
  return found.language;
}

/** By tag: views ask thousands of times, and to compare two tags takes as long as to make a small view. */
const sameLanguage = new Map<string, { readonly language: string | undefined }>();

/** The words for a BCP 47 tag; where there are none, English ones that say so. */
export function wordsFor(language: string): Words {
  return tables.get(languageOfWords(language) ?? '') ?? englishElsewhere;
}

/** Whether the words for that language are English ones that say so. */
export function hasEnglishWords(language: string): boolean {
  return languageOfWords(language) === undefined;
}

/** The words that stand in a text; where there are none in its language, those of the site, and at last English ones. */
export function bodyWords(language: string, ofSite?: string): BodyWords {
  const found = languageOfWords(language) ?? (ofSite === undefined ? undefined : languageOfWords(ofSite));
  const { language: own, footnotes, callouts } = tables.get(found ?? '') ?? english;
  return { language: own, footnotes, callouts };
}
