/** Work on many items at a time. */
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapConcurrently } from '../../../src/disk/map-concurrently.ts';

test('results are in the order of the items, and no more than the limit are at work', async () => {
  let working = 0;
  let most = 0;
  const results = await mapConcurrently([5, 1, 3, 2, 4], 2, async (item) => {
    most = Math.max(most, ++working);
    await setTimeout(item);
    working--;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 30, 20, 40]);
  expect(most).toBe(2);
});

test('a failure comes when all that was begun has ended, and nothing more is begun', async () => {
  const begun: string[] = [];
  const ended: string[] = [];
  const all = mapConcurrently(['slow', 'fails', 'next'], 2, async (item) => {
    begun.push(item);
    await setTimeout(item === 'slow' ? 50 : 1);
    if (item === 'fails') throw new Error('gone');
    ended.push(item);
  });
  await expect(all).rejects.toThrow('gone');
  expect(ended).toEqual(['slow']);
  expect(begun).toEqual(['slow', 'fails']);
});
