/** The words of the engine are complete in each language, and say what is meant. */
import { describe, expect, test } from 'vitest';
import { bodyWords, hasEnglishWords, languageOfWords, languagesWithWords, wordsFor } from '../../../src/languages/words-for.ts';

describe.each(languagesWithWords.map((language) => [language, wordsFor(language)] as const))('the words of "%s"', (language, words) => {
  test('are in that language, in the texts too', () => {
    expect(words.language).toBe(language);
    expect(bodyWords(language).language).toBe(language);
  });

  test('are none of them empty', () => {
    const texts = (value: unknown): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [value];
    for (const text of texts(words)) if (typeof text !== 'function') expect(text).toMatch(/\S/);
  });

  test('count one thing differently from many, and put a mark between thousands', () => {
    const hasPlural = new Intl.PluralRules(language).resolvedOptions().pluralCategories.length > 1;
    for (const sentence of [words.minutes, words.words, words.articles, words.results]) {
      if (hasPlural) {
        expect(sentence(1)).toMatch(/^1 /);
        expect(sentence(5).replace('5', '1')).not.toBe(sentence(1));
      }
      expect(sentence(12345)).toContain(new Intl.NumberFormat(language).format(12345));
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
  ['en-GB', wordsFor('en')],
  ['de-AT', wordsFor('de')],
  ['DE', wordsFor('de')],
  ['fr-CA', wordsFor('fr')],
  ['sw', wordsFor('ur')],
  ['zh-Hant', wordsFor('ur')],
] as const)('the words for "%s" are found', (language, words) => {
  expect(wordsFor(language)).toBe(words);
});

test.each([
  ['en', ['0 pieces', '1 piece', '2 pieces', '5 pieces', '21 pieces']],
  ['fr', ['0 article', '1 article', '2 articles', '5 articles', '21 articles']],
  ['pl', ['0 tekstów', '1 tekst', '2 teksty', '5 tekstów', '21 tekstów']],
  ['ru', ['0 текстов', '1 текст', '2 текста', '5 текстов', '21 текст']],
  ['ja', ['0本の記事', '1本の記事', '2本の記事', '5本の記事', '21本の記事']],
  ['pt', ['0 texto', '1 texto', '2 textos', '5 textos', '21 textos']],
  ['ar', ['0 مقالة', '1 مقالة', '2 مقالة', '5 مقالات', '21 مقالة']],
  ['he', ['0 מאמרים', '1 מאמר', '2 מאמרים', '5 מאמרים', '21 מאמרים']],
  ['sw', ['0 pieces', '1 piece', '2 pieces', '5 pieces', '21 pieces'].map((text) => `\u2066${text}\u2069`)],
])('a number of things is said by the rules of the language of the words: %s', (language, said) => {
  expect([0, 1, 2, 5, 21].map(wordsFor(language).articles)).toEqual(said);
});

test('English words on a page in another language are marked, so that they can say so and keep their direction', () => {
  const words = wordsFor('ur');
  expect(words.language).toBe('en');
  expect(words.home).toBe('\u2066Home\u2069');
  expect(words.kinds.opinion).toBe('\u2066Opinion\u2069');
  expect(words.minutes(6)).toBe('\u20666 minutes\u2069');
  expect(words.reader.newCount('3')).toBe('\u20663 new\u2069');
  expect(wordsFor('sw')).toBe(words);
});

test.each([
  ['fr-CA', 'fr'],
  ['pt-BR', 'pt'],
  ['ja-JP', 'ja'],
  ['DE', 'de'],
  ['he-IL', 'he'],
  ['iw', 'he'],
  ['ru-Latn', undefined],
  ['sw', undefined],
])('the words for "%s" are those of "%s"', (tag, language) => {
  expect(languageOfWords(tag)).toBe(language);
});

test.each([
  ['en-GB', false],
  ['it', false],
  ['ur', true],
])('a page in "%s" has English words that must say so: %s', (language, said) => {
  expect(hasEnglishWords(language)).toBe(said);
});
