import { expect, test } from 'vitest';
import { didYouMean, guesser, nearestName } from '../../../src/schema/nearest.ts';

test.each([
  ['titel', ['title', 'tile'], 'title', 'a swap of neighbours is one edit'],
  ['hashtag', ['hashtags', 'hash'], 'hashtags', 'a letter is missing'],
  ['HOUSING/RENT', ['housing/rents', 'housing/rent'], 'housing/rent', 'case does not count'],
  ['titel', ['TITLE'], 'TITLE', 'case does not count'],
  ['rent', ['housing/rent', 'rents/x'], 'housing/rent', 'the end of a path is enough'],
  ['category', ['title', 'categories'], 'categories', 'it begins alike'],
  ['alias', ['aliases'], 'aliases', 'it begins alike'],
  ['language', ['lang', 'slug'], 'lang', 'it begins alike'],
  ['tags', ['title', 'hashtags'], 'hashtags', 'it ends alike'],
  ['date', ['data-centres', 'updated'], undefined, 'too little is alike'],
  ['Ada Quill', ['bruno-tide', 'ada-quill'], 'ada-quill', 'a name leads to its slug'],
  ['abc', ['abd', 'abe'], 'abd', 'the first one wins a tie'],
  ['ai', ['bx', 'ml'], undefined, 'of two letters one must be right'],
  ['rent', ['the-dock', 'rent-freeze-in-three-acts'], 'rent-freeze-in-three-acts', 'the beginning of a name is enough'],
  ['colour', ['texture'], undefined, 'nothing is better than a poor guess'],
  ['', ['/'], undefined, 'nothing was typed'],
])('for "%s" among %j the nearest name is %j, since %s', (typed, names, nearest, _reason) => {
  expect(nearestName(typed, names)).toBe(nearest);
});

test('the sentence that offers the nearest name begins with a space, and is empty when there is none', () => {
  expect(didYouMean('titel', ['title'])).toBe(' Did you mean "title"?');
  expect(didYouMean('standfirst', ['title'])).toBe('');
});

test('a name that is asked for again costs nothing, and one that must not be offered is passed over', () => {
  const guess = guesser(['housing', 'housings']);
  expect([guess('housin'), guess('housin'), guess('housin', (name) => name === 'housing')]).toEqual(['housing', 'housing', 'housings']);
});

test('where more names are unknown than there is time for, the last ones go without a guess', () => {
  const guess = guesser(Array.from({ length: 20_000 }, (_, index) => `subject-${index}`));
  const guesses = Array.from({ length: 120 }, (_, index) => guess(`subjekt-${index}`));
  expect(guesses.slice(0, 3)).toEqual(['subject-0', 'subject-1', 'subject-2']);
  expect([guesses[99], guesses[100], guess('subjekt-7')]).toEqual(['subject-99', undefined, 'subject-7']);
});

test('names that can be walked through only once are enough', () => {
  expect(nearestName('rent', new Map([['housing/rent', 1]]).keys())).toBe('housing/rent');
});
