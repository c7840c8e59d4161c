/** The words of a language. */
import { languageOfWords, type LanguageWithWords } from '../../model/language-of-words.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { isolated } from './isolated.ts';
import { it } from './it.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';

const tables: Readonly<Record<LanguageWithWords, Words>> = { ar, de, en, es, fr, he, it, pl, ru };
/** For a page in another language: `outputs/mark-words.ts` turns the marks into elements. */
const englishElsewhere = isolated(en);

/** The words for a BCP 47 tag. Where there are none, English words between marks. */
export function wordsFor(language: string): Words {
  const own = languageOfWords(language);
  return own === undefined ? englishElsewhere : tables[own];
}
