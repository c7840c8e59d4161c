/** A weight becomes one of eleven classes, and the style sheet has a rule for each. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loudness } from '../../../../../../src/designs/review/components/text/loudness.ts';

test.each([
  [0, 'loud loud-0'],
  [0.04, 'loud loud-0'],
  [0.05, 'loud loud-1'],
  [0.5, 'loud loud-5'],
  [1, 'loud loud-10'],
])('the weight %d is %s', (weight, classes) => {
  expect(loudness(weight)).toBe(classes);
});

test('a weight beyond its ends is the weight at that end', () => {
  expect([loudness(-1), loudness(7)]).toEqual([loudness(0), loudness(1)]);
});

test('each class has its rule, and no rule is without a class', () => {
  const classes = new Set(Array.from({ length: 101 }, (_, index) => loudness(index / 100).split(' ')[1]));
  const rules = readFileSync('src/designs/review/styles/loudness.css', 'utf8').matchAll(/^\.(loud-\d+) \{/gm);
  expect([...rules].map(([, name]) => name)).toEqual([...classes]);
});
