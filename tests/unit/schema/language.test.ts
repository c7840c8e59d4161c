import { describe, expect, test } from 'vitest';
import { directionOf, isLanguage, isSameLanguage } from '../../../src/schema/language.ts';

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
  ['de', 'de-AT', true],
  ['he', 'iw', true],
  ['zh-Hans', 'zh-Hant', false],
  ['ru', 'ru-Latn', false],
  ['en', 'de', false],
])('"%s" and "%s" are the same language: %s', (one, other, same) => {
  expect(isSameLanguage(one, other)).toBe(same);
});
