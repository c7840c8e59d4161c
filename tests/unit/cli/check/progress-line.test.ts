import { expect, test } from 'vitest';
import { progressLine } from '../../../../src/cli/check/progress-line.ts';

/** What a reading of ten files writes, when each takes `pace` milliseconds. */
function written(pace: number, isTTY: boolean): string {
  let text = '';
  let now = 0;
  const line = progressLine({ isTTY, write: (more) => (text += more) }, () => now);
  for (let done = 1; done <= 10; done++) {
    now += pace;
    line.show(done, 10_000);
  }
  line.end();
  return text;
}

test('a reading of less than a second says nothing', () => {
  expect(written(99, true)).toBe('');
});

test('a longer one says how far it is, and takes the line away at its end', () => {
  expect(written(300, true)).toMatch(/^(\r\u001B\[KReading: \d+ of 10,000 files){7}\r\u001B\[K$/);
});

test('it is not drawn more often than an eye can follow', () => {
  expect(written(110, true).match(/Reading/g)).toHaveLength(1);
});

test('nothing is written where there is no terminal', () => {
  expect(written(300, false)).toBe('');
});
