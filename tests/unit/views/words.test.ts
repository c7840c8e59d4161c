/** The words of the engine are complete in each language, and say what is meant. */
import { describe, expect, test } from 'vitest';
import { de } from '../../../src/views/words/de.ts';
import { en } from '../../../src/views/words/en.ts';
import { wordsFor } from '../../../src/views/words/words-for.ts';

describe.each(Object.entries({ en, de }))('the words of "%s"', (_language, words) => {
  test('are none of them empty', () => {
    const texts = (value: unknown): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [value];
    for (const text of texts(words)) if (typeof text !== 'function') expect(text).toMatch(/\S/);
  });

  test('count one thing differently from many, and put a mark between thousands', () => {
    for (const sentence of [words.minutes, words.words, words.pieces, words.results]) {
      expect(sentence(1)).toMatch(/^1 /);
      expect(sentence(2).replace('2', '1')).not.toBe(sentence(1));
      expect(sentence(12345)).toMatch(/12[.,]345/);
    }
    expect(words.theAuthors(2)).not.toBe(words.theAuthors(1));
  });

  test('put what they are given where it belongs', () => {
    expect(words.page(2, 7)).toMatch(/2\D+7/);
    expect(words.partOf(2, 7)).toMatch(/2\D+7/);
    expect(words.accessed('9 November')).toContain('9 November');
    expect(words.number(13)).toContain('13');
  });

  test('call different things by different names', () => {
    for (const group of [words.kinds, words.kindSentences, words.filterNames, words.status])
      expect(new Set(Object.values(group)).size).toBe(Object.values(group).length);
  });
});

test.each([
  ['en', en],
  ['en-GB', en],
  ['de', de],
  ['de-AT', de],
  ['DE', de],
  ['ar', en],
  ['constructor', en],
] as const)('the words for "%s" are found', (language, words) => {
  expect(wordsFor(language)).toBe(words);
});
