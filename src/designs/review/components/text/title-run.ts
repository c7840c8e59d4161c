/** Long titles, and titles with long words, are smaller, so that the title of the cover fits the first screen. */

/** The class for the length of a large title; undefined up to 34 characters and words up to 13. */
export function titleRun(title: string): string | undefined {
  const [length, word] = [lengthOf(title), longestWord(title)];
  if (length > 80 || word > 18) return 'run-longest';
  return length > 34 || word > 13 ? 'run-long' : undefined;
}

/** The class for a name with a word too long for three columns; undefined up to ten characters. */
export function wordRun(name: string): string | undefined {
  return longestWord(name) > 10 ? 'long-word' : undefined;
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s-]+/u).map(lengthOf));
}

/** In characters of any script. */
function lengthOf(text: string): number {
  return [...text].length;
}
