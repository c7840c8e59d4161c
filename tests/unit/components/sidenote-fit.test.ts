/** Whether notes have room beside the text. */
import { expect, test } from 'vitest';
import { notesFit } from '../../../src/components/sidenote-fit.ts';

const words = 1500;
const characters = words * 6;

test.each([
  ['none', [], true],
  ['a few, spread over the text', [0, 3000, 6000, 8900].map((after) => ({ after, length: 200 })), true],
  ['sixty short ones, spread', Array.from({ length: 60 }, (_, index) => ({ after: (index * characters) / 60, length: 60 })), true],
  ['four long ones at the last word', Array.from({ length: 4 }, () => ({ after: characters, length: 500 })), false],
  ['two hundred', Array.from({ length: 200 }, (_, index) => ({ after: index * 40, length: 60 })), false],
] as const)('%s', (_what, notes, fit) => {
  expect(notesFit(notes, words)).toBe(fit);
});
