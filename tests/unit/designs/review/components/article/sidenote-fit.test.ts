/** Whether notes have room beside the text. */
import { expect, test } from 'vitest';
import { notesFit } from '../../../../../../src/designs/review/components/article/sidenote-fit.ts';

const letters = 9000;
const spread = (count: number, length: number) =>
  Array.from({ length: count }, (_, index) => ({ rest: letters - (index * letters) / count, paragraphs: [length] }));

test.each([
  ['none', [], true],
  ['a few, spread over the text', [9000, 6000, 3000, 1200].map((rest) => ({ rest, paragraphs: [200] })), true],
  ['thirty short ones, spread', spread(30, 60), true],
  ['one at the last word', [{ rest: 0, paragraphs: [60] }], true],
  ['a long one at the last word', [{ rest: 0, paragraphs: [200] }], false],
  ['one of two paragraphs there', [{ rest: 0, paragraphs: [60, 60] }], false],
  ['four long ones at the last word', Array.from({ length: 4 }, () => ({ rest: 0, paragraphs: [500] })), false],
  ['two hundred', spread(200, 60), false],
  ['close together at the beginning', Array.from({ length: 10 }, (_, index) => ({ rest: letters - index, paragraphs: [250] })), true],
  ['close together near the end', Array.from({ length: 10 }, (_, index) => ({ rest: 800 - index, paragraphs: [100] })), false],
  ['one that holds more than paragraphs', [{ rest: 9000 }], false],
] as const)('%s', (_what, notes, fit) => {
  expect(notesFit(notes)).toBe(fit);
});
