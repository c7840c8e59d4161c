/** However large an archive and its texts are, few of them are in memory together. */
import { expect, test } from 'vitest';
import { groupsInMemory, mostOfGroup, sizeOfBody } from '../../../src/importing/convert/groups-in-memory.ts';

const { texts: mostTexts, characters } = mostOfGroup;

async function groupsOf(sizes: readonly number[]): Promise<readonly (readonly number[])[]> {
  const inOrder = async function* () {
    for (const size of sizes) yield await Promise.resolve(size);
  };
  const groups: (readonly number[])[] = [];
  for await (const { texts, size } of groupsInMemory(inOrder(), (text) => text)) {
    expect(size).toBe(texts.reduce((sum, one) => sum + one, 0));
    groups.push(texts);
  }
  expect(groups.flat()).toEqual(sizes);
  return groups;
}

test('of short texts, as many as a group holds', async () => {
  const groups = await groupsOf(Array.from({ length: 2 * mostTexts + 1 }, () => 1));
  expect(groups.map(({ length }) => length)).toEqual([mostTexts, mostTexts, 1]);
});

test('of longer ones, as many as fit', async () => {
  const half = characters / 2;
  expect(await groupsOf([half, half, 1, half])).toEqual([
    [half, half],
    [1, half],
  ]);
});

test('a very long one is alone', async () => {
  expect(await groupsOf([1, characters + 1, 1, 1, characters + 1])).toEqual([[1], [characters + 1], [1, 1], [characters + 1]]);
});

test('of nothing, none', async () => {
  expect(await groupsOf([])).toEqual([]);
});

test.each([{ html: '<p>12' }, { markdown: '12345', dialect: 'plain' }, { exported: '12345', missing: new Set('a') }] as const)(
  'the text of %j counts, and nothing else',
  (body) => expect(sizeOfBody(body)).toBe(5),
);
