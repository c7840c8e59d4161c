/** The distance between a mistyped word and a correct one. */

/** The number of typing mistakes that are accepted in a word. */
export function allowedMistakes(word: string): number {
  return word.length < 5 ? 1 : 2;
}

/** The number of letters to insert, delete or replace to turn one word into the other (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
