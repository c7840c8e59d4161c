/** Shards kept between builds: what comes back is what was written, or nothing. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeptShards } from '../../../src/search/kept-shards.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const files = [
  { path: 'fragment/a.pf_fragment', content: Buffer.from([1, 2, 3]) },
  { path: 'pagefind-entry.json', content: Buffer.from('{}') },
];
const plain = (found: Awaited<ReturnType<ReturnType<typeof openKeptShards>['find']>>) =>
  typeof found === 'string' ? found : found.files.map(({ path, content }) => [path, [...content]]);

test('a shard is found under its key alone', async () => {
  const folder = join(await temporaryFolder(), 'search');
  expect(await openKeptShards(folder).find('a')).toBe('absent');
  await openKeptShards(folder).keep('a', files);
  expect(plain(await openKeptShards(folder).find('a'))).toEqual(files.map(({ path, content }) => [path, [...content]]));
  expect(await openKeptShards(folder).find('b')).toBe('absent');
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['emptied', () => Buffer.alloc(0)],
  ['changed in one bit', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])])],
])('one that was %s is never trusted', async (_, damage) => {
  const folder = await temporaryFolder();
  await openKeptShards(folder).keep('a', files);
  await writeFile(join(folder, 'a.new'), damage(await readFile(join(folder, 'a.new'))));
  expect(await openKeptShards(folder).find('a')).toBe('damaged');
});

test('what nothing asked for is forgotten, and what was left half written too', async () => {
  const folder = await temporaryFolder();
  const before = openKeptShards(folder);
  for (const key of ['a', 'b', 'c']) await before.keep(key, files);
  await writeFile(join(folder, '.d.half'), 'half');
  const now = openKeptShards(folder);
  await now.find('a');
  await now.keep('e', files);
  await now.settle();
  expect((await readdir(folder)).sort()).toEqual(['a', 'e']);
  await openKeptShards(join(folder, 'nowhere')).settle();
});

test('a shard is settled once a site that holds it is in place', async () => {
  const folder = await temporaryFolder();
  const isSettled = async () => {
    const found = await openKeptShards(folder).find('a');
    return typeof found !== 'string' && found.settled;
  };
  const first = openKeptShards(folder);
  await first.keep('a', files);
  expect(await isSettled()).toBe(false);
  await first.settle();
  expect(await isSettled()).toBe(true);
});
