/** Servers limit both the changes and the bytes of a request. */
import { expect, test } from 'vitest';
import { batchesOf } from '../../../../src/cli/announce/batches.ts';

test('nothing is no request', () => {
  expect(batchesOf([])).toEqual([]);
});

test('at most a hundred changes, all of them, in their order', () => {
  const items = Array.from({ length: 250 }, (_, index) => index);
  const batches = batchesOf(items);
  expect(batches.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(batches.flat()).toEqual(items);
});

test('at most half a million bytes of JSON, in UTF-8', () => {
  const items = Array.from({ length: 12 }, () => 'ö'.repeat(50_000));
  const batches = batchesOf(items);
  expect(batches.map(({ length }) => length)).toEqual([4, 4, 4]);
  for (const batch of batches) expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThanOrEqual(500_000);
});

test('what is longer than a batch is one of its own', () => {
  expect(batchesOf(['a', 'x'.repeat(30), 'b', 'c'], { items: 10, bytes: 20 })).toEqual([['a'], ['x'.repeat(30)], ['b', 'c']]);
});
