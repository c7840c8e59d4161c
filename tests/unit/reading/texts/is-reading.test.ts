/** What comes back from the cache is used only where it has the shape of what was read. */
import { expect, test } from 'vitest';
import { isReading } from '../../../../src/reading/texts/is-reading.ts';
import { readUncached } from '../../../../src/reading/texts/restore-text.ts';
import { textKinds } from '../../../../src/reading/texts/text-kinds.ts';
import { bodiesInMemory } from '../../../support/bodies-in-memory.ts';

const path = 'articles/first-piece.mdx';
const rules = { folder: 'tests/fixtures/minimal', bodies: bodiesInMemory(), files: new Set([path]), site: undefined };
const read = async () => {
  const { reading } = await readUncached(textKinds.articles, path, rules);
  // As it comes out of the cache.
  return JSON.parse(JSON.stringify(reading));
};

test('what was read is a reading of its file, and of no other', async () => {
  expect(isReading(await read(), path, textKinds.articles)).toBe(true);
  expect(isReading(await read(), 'articles/other.mdx', textKinds.articles)).toBe(false);
});

test.each<[string, (reading: Awaited<ReturnType<typeof read>>) => void]>([
  ['has no list where one belongs', ({ written }) => (written.data.authors = 'ada-quill')],
  ['has a number for a title', ({ written }) => (written.data.title = 1984)],
  ['has no facts', ({ written }) => delete written.facts],
  ['has facts of another shape', ({ written }) => (written.facts.headings = [{ depth: '2' }])],
  ['names no body', ({ written }) => delete written.bodyKey],
  ['has a text among its problems', (reading) => (reading.problems = ['wrong'])],
])('one that %s is none', async (_, change) => {
  const reading = await read();
  change(reading);
  expect(isReading(reading, path, textKinds.articles)).toBe(false);
});
