/** Words are counted as Unicode does it, however quickly. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { countWords } from '../../src/markdown/words/word-count.ts';
import { itHolds } from './it-holds.ts';

const word = fc.constantFrom('a', 'Bc', 'a', 'Bc', 'é', '×', '12', '3.5', 'ª', '港', 'カナ', 'ไทยไทย', 'א', '한국');
const joining = fc.constantFrom('\u202F', '\uFEFF', '\u200D', '\u0301', '\u00AD', "'", '’', '_', ':', ',', '.', ';', '-');
const between = fc.constantFrom(' ', ' ', ' ', ' ', '\n', '\t', '\r\n', '\u00A0', '\u2009', '\u3000', '"', '“', '(', '🙂');
const anything = fc.string({ unit: 'grapheme', maxLength: 2 });
const text = fc
  .array(fc.tuple(word, fc.oneof(joining, between, anything), fc.oneof({ weight: 2, arbitrary: fc.constant('') }, joining, between)), {
    maxLength: 8,
  })
  .map((bits) => bits.flat().join(''));

itHolds(
  'as many as a segmenter finds',
  fc.tuple(text, fc.constantFrom('en', 'sv', 'fi', 'fr', 'he', 'ja', 'th')),
  ([typed, language]) => {
    const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(typed)];
    expect(countWords(typed, language)).toBe(segments.filter(({ isWordLike }) => isWordLike).length);
  },
  { tries: 500 },
);
