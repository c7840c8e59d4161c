/** Shards kept between builds: what comes back is what was written, or nothing. */
import { copyFile, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openIndexCache } from '../../../src/cache/index-cache.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testSeal } from '../../support/test-seal.ts';

const files = [
  { path: 'fragment/a.pf_fragment', content: Buffer.from([1, 2, 3]) },
  { path: 'pagefind-entry.json', content: Buffer.from('{}') },
];
const plain = (found: Awaited<ReturnType<ReturnType<typeof openIndexCache>['restore']>>) =>
  found?.files.map(({ path, content }) => [path, [...content]]);

test('a shard is found under its key alone', async () => {
  const folder = join(await temporaryFolder(), 'search');
  expect(await openIndexCache(folder, testSeal()).restore('a')).toBeUndefined();
  await openIndexCache(folder, testSeal()).save('a', files);
  expect(plain(await openIndexCache(folder, testSeal()).restore('a'))).toEqual(files.map(({ path, content }) => [path, [...content]]));
  expect(await openIndexCache(folder, testSeal()).restore('b')).toBeUndefined();
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['emptied', () => Buffer.alloc(0)],
  ['changed in one bit', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])])],
])('one that was %s is never trusted', async (_, damage) => {
  const folder = await temporaryFolder();
  await openIndexCache(folder, testSeal()).save('a', files);
  await writeFile(join(folder, 'a.new'), damage(await readFile(join(folder, 'a.new'))));
  const seal = testSeal();
  expect(await openIndexCache(folder, seal).restore('a')).toBeUndefined();
  expect(seal.refused).toBe(1);
});

test('one of another project is not believed, nor one that was given another name, or called settled by somebody else', async () => {
  const folder = await temporaryFolder();
  await openIndexCache(folder, testSeal('another')).save('a', files);
  expect(await openIndexCache(folder, testSeal()).restore('a')).toBeUndefined();
  await openIndexCache(folder, testSeal()).save('a', files);
  await copyFile(join(folder, 'a.new'), join(folder, 'b.new'));
  await rename(join(folder, 'a.new'), join(folder, 'a'));
  for (const key of ['a', 'b']) expect(await openIndexCache(folder, testSeal()).restore(key)).toBeUndefined();
});

test('files that would lie outside the index are not believed, whoever sealed them', async () => {
  const folder = await temporaryFolder();
  for (const path of ['../../index.html', '/etc/passwd', 'a/../../b']) {
    await openIndexCache(folder, testSeal()).save('a', [{ path, content: new Uint8Array() }]);
    expect(await openIndexCache(folder, testSeal()).restore('a'), path).toBeUndefined();
  }
});

test('what nothing asked for is forgotten, and what was left half written too', async () => {
  const folder = await temporaryFolder();
  const before = openIndexCache(folder, testSeal());
  for (const key of ['a', 'b', 'c']) await before.save(key, files);
  await writeFile(join(folder, '.d.half'), 'half');
  const now = openIndexCache(folder, testSeal());
  await now.restore('a');
  await now.save('e', files);
  await now.settle();
  expect((await readdir(folder)).sort()).toEqual(['a', 'e']);
  await openIndexCache(join(folder, 'nowhere'), testSeal()).settle();
});

test('a shard is settled once a site that holds it is in place', async () => {
  const folder = await temporaryFolder();
  const isSettled = async () => {
    const found = await openIndexCache(folder, testSeal()).restore('a');
    return found?.settled;
  };
  const first = openIndexCache(folder, testSeal());
  await first.save('a', files);
  expect(await isSettled()).toBe(false);
  expect(plain(await openIndexCache(folder, testSeal()).restore('b'))).toBeUndefined();
  await first.settle();
  expect(await isSettled()).toBe(true);
});
