/** A vocabulary that nobody had to write down, and Zipf's law, by which a few of its words make up most of a text. */

/** How many words there are: what a writer of English is said to know. */
export const vocabulary = 60_000;

const consonants = 'bcdfghklmnprstvw';
const vowels = 'aeiou';
const syllables = consonants.length * vowels.length;

/** The word of a rank from 0: the frequent ones are short, and no two are the same. */
export function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor((rest - 1) / syllables)) {
    const syllable = (rest - 1) % syllables;
    word += `${consonants[syllable % consonants.length]}${vowels[Math.floor(syllable / consonants.length)]}`;
  }
  return word;
}

/** A rank from 0 up to `count`, of which rank r is met in proportion to 1 / (r + 1). */
export function zipfRank(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** random()) - 1);
}

/** A word as often as Zipf's law has it. */
export function anyWord(random: () => number): string {
  return wordOf(zipfRank(random, vocabulary));
}

/** So many words. */
export function anyWords(random: () => number, count: number): string {
  return Array.from({ length: count }, () => anyWord(random)).join(' ');
}

/** With a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sentence of 8 to 21 words, now and then with quotes and a dash, which every tool has to set. */
export function anySentence(random: () => number): string {
  const words = anyWords(random, 8 + Math.floor(random() * 14)).split(' ');
  const decorated = random() < 0.1 ? [...words.slice(0, 3), `"${anyWord(random)}"`, '--', ...words.slice(3)] : words;
  return `${capitalised(decorated.join(' '))}.`;
}
