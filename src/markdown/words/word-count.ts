/** Counts the words of a text. */

const segmenters = new Map<string, Intl.Segmenter>();

/** Words by Unicode UAX 29, in a language (BCP 47). */
export function countWords(text: string, language: string): number {
  const { count, others } = plainWords(text);
  if (others === '') return count;
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter([language, 'en'], { granularity: 'word' });
  segmenters.set(language, segmenter);
  let more = 0;
  for (const { isWordLike } of segmenter.segment(others)) if (isWordLike) more++;
  return count + more;
}

/**
 * Counts what is one word in every language, since a segmenter is slow: Latin letters and then a stop or a comma, or neither, between spaces. The others
 * keep their spaces. No word goes on behind U+0020; U+202F, which is a space too, joins letters.
 */
function plainWords(text: string): { readonly count: number; readonly others: string } {
  let [count, others, start] = [0, '', 0];
  while (start < text.length) {
    let end = start;
    while (isLatinLetter(text.charCodeAt(end))) end++;
    const isWord = end > start;
    if (text.charAt(end) === ',' || text.charAt(end) === '.') end++;
    if (isWord && (end === text.length || text.charAt(end) === ' ')) count++;
    else {
      end = text.indexOf(' ', end);
      if (end < 0) end = text.length;
      others += text.slice(start, end + 1);
    }
    start = end + 1;
  }
  return { count, others };
}

function isLatinLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7)
  );
}
