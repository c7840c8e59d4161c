import { describe, expect, test } from 'vitest';
import { directionOf, isLanguage, languageOfWords } from '../../../src/schema/language.ts';

describe('the direction of a language', () => {
  test.each(['ar', 'he', 'fa', 'ur', 'az-Arab', 'ckb'])('is from right to left for "%s"', (language) => {
    expect(directionOf(language)).toBe('rtl');
  });
  test.each(['en', 'ja', 'de-CH', 'az', 'ru'])('is from left to right for "%s"', (language) => {
    expect(directionOf(language)).toBe('ltr');
  });
});

test.each(['de', 'de-AT', 'la', 'grc', 'zh-Hant', 'ar-EG'])('"%s" names a language', (tag) => {
  expect(isLanguage(tag)).toBe(true);
});

test.each(['', 'german', 'de_DE', 'x', 'xx'])('"%s" names none', (tag) => {
  expect(isLanguage(tag)).toBe(false);
});

test.each([
  ['fr-CA', 'fr'],
  ['DE', 'de'],
  ['he-IL', 'he'],
  ['iw', 'he'],
  ['ru-Latn', undefined],
  ['sw', undefined],
])('the words for "%s" are those of "%s"', (tag, language) => {
  expect(languageOfWords(tag)).toBe(language);
});
