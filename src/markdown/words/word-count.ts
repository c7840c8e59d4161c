/** Counts the words of a text. */

const segmenters = new Map<string, Intl.Segmenter>();

/** Words by Unicode UAX 29, in a language (BCP 47). */
export function countWords(text: string, language: string): number {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter([language, 'en'], { granularity: 'word' });
  segmenters.set(language, segmenter);
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}
