/** What an escape of YAML can smuggle into a line. */
import { expect, test } from 'vitest';
import { text } from '../../../src/schema/fields.ts';

test.each(['a\u0000b', 'a\u0007b', 'a\u202Eb', 'a\u2066b'])('%j holds a character that no reader could see', (value) => {
  expect(
    text(80)
      .safeParse(value)
      .error?.issues.map(({ message }) => message),
  ).toEqual(['A character stands here that no reader could see.']);
});

test('lines of text, tabs and Arabic are text', () => {
  expect(text(80).safeParse('one\ntwo\tالمرفأ').success).toBe(true);
});
