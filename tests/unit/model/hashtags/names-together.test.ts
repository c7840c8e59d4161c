import { expect, test } from 'vitest';
import { namesFinder } from '../../../../src/model/hashtags/names-together.ts';

const names = [
  ['AI', 'ai'],
  ['chips & hardware', 'ai/chips-hardware'],
  ['Cloud Infrastructure', 'ai/cloud'],
  ['Cloud', 'cloud'],
  ['Infrastructure', 'infrastructure'],
  ['Rent', 'rent'],
] as const;

test.each([
  ['AIchips & hardwareRent', ['ai', 'ai/chips-hardware', 'rent']],
  ['ai, Chips  & Hardware', ['ai', 'ai/chips-hardware']],
  ['chips & hardware', ['ai/chips-hardware']],
  ['AI > Rent', ['ai', 'rent']],
])('%s stands for %j', (typed, keys) => expect(namesFinder(names)(typed)).toEqual(keys));

test.each(['AIs', 'Rental', '', ' , ', 'Cloud Infrastructure', 'AIAI'])('"%s" leaves letters over, or may stand for others', (typed) =>
  expect(namesFinder(names)(typed)).toBeUndefined(),
);
