/** How many words a text has. */

const segmenters = new Map<string, Intl.Segmenter>();

/** Counts what the Unicode rules (UAX 29) call words, in the way of a language (BCP 47). */
export function countWords(text: string, language: string): number {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter([language, 'en'], { granularity: 'word' });
  segmenters.set(language, segmenter);
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}
