/** Long titles, and titles with long words, are smaller, so that the title of the cover fits the first screen. */
import { dividesWords } from '../../../../markup/divides-words.ts';

/**
 * The class for the length of a large title in a language (BCP 47); undefined up to 34 characters and words up to 13. A word that no line of a phone
 * holds makes it smallest only where nothing divides it.
 */
export function titleRun(title: string, language: string): string | undefined {
  const [length, word] = [lengthOf(title), longestWord(title)];
  if (length > 80 || (word > 18 && !dividesWords(language))) return 'run-longest';
  return length > 34 || word > 13 ? 'run-long' : undefined;
}

/** The class for a name in the head of its list, where only a word too long for a narrow screen makes it smaller; undefined up to 14 characters. */
export function nameRun(name: string, language: string): string | undefined {
  const word = longestWord(name);
  if (word > 20 && !dividesWords(language)) return 'run-longest';
  return word > 14 || lengthOf(name) > 34 ? 'run-long' : undefined;
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s-]+/u).map(lengthOf));
}

/** In characters of any script. */
function lengthOf(text: string): number {
  return [...text].length;
}
