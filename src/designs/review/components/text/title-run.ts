/** Long titles, and titles with long words, are smaller, so that the title of the cover fits the first screen. */

/** The class for the length of a large title; undefined up to 34 characters and words up to 13. */
export function titleRun(title: string): string | undefined {
  const [length, word] = [lengthOf(title), longestWord(title)];
  if (length > 80 || word > 18) return 'run-longest';
  return length > 34 || word > 13 ? 'run-long' : undefined;
}

/** The class for a name in the head of its list, where only a word too long for a narrow screen makes it smaller; undefined up to 14 characters. */
export function nameRun(name: string): string | undefined {
  const word = longestWord(name);
  if (word > 20) return 'run-longest';
  return word > 14 || lengthOf(name) > 34 ? 'run-long' : undefined;
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s-]+/u).map(lengthOf));
}

/** In characters of any script. */
function lengthOf(text: string): number {
  return [...text].length;
}
