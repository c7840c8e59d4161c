/** What was drawn is found again as it was, and nothing is trusted that is not whole. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type CacheEntry, openSiteCache } from '../../../src/cache/site-cache.ts';
import { jsonFormat } from '../../../src/cache/entry-formats.ts';
import { sealedStore } from '../../../src/cache/sealed-store.ts';
import { testSeal } from '../../support/test-seal.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Note = CacheEntry<{ readonly words: number }>;

const note = (path: string, key = 'one'): Note => ({ path, key, seen: { words: path.length } });
const bytesOf = (path: string): Promise<Uint8Array> => Promise.resolve(Buffer.from(`The page ${path}`));
/** Enough that several share a pack. */
const many = Array.from({ length: 1000 }, (_, index) => note(`articles/${index}/index.html`));

const isSeen = (value: unknown): value is Note['seen'] => typeof value === 'object' && value !== null && 'words' in value;

async function read(folder: string, version = 'one', seal = testSeal()) {
  const kept = openSiteCache(folder, { version, seal, isSeen });
  const files = (await Array.fromAsync(kept.restore())).flat();
  return { kept, files, paths: files.map(({ path }) => path).sort(), unused: { damaged: seal.refused > 0, outdated: kept.isOutdated() } };
}

async function keptIn(folder: string, notes: readonly Note[]): Promise<void> {
  const { kept } = await read(folder);
  await kept.replace({ entries: notes, searchedFor: [] }, bytesOf);
}

const listOfAnyShape = jsonFormat<unknown>(1e6, (value) => value);

const packsOf = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name !== 'list');
/** The packs of a folder, with something that changes when one is written. */
const written = (folder: string) => new Map(packsOf(folder).map((name) => [name, statSync(join(folder, name)).ino]));

test('files come back with their bytes, keys and facts', async () => {
  const folder = await temporaryFolder();
  await keptIn(folder, many);
  const { files, unused } = await read(folder);
  expect(unused).toEqual({ damaged: false, outdated: false });
  expect(files).toHaveLength(many.length);
  for (const { path, key, seen, bytes } of files) {
    expect({ path, key, seen }).toEqual(note(path));
    expect(Buffer.from(bytes).toString()).toBe(`The page ${path}`);
  }
});

test('where nothing was kept, nothing is there', async () => {
  expect((await read(join(await temporaryFolder(), 'none'))).files).toEqual([]);
});

test('what has not changed is not written again, nor asked for', async () => {
  const folder = await temporaryFolder();
  await keptIn(folder, many);
  const before = written(folder);
  await keptIn(folder, many);
  expect(written(folder)).toEqual(before);

  const { kept } = await read(folder);
  const asked: string[] = [];
  const notes = [note(many[0]?.path ?? '', 'two'), ...many.slice(1)];
  await kept.replace({ entries: notes, searchedFor: [] }, (path) => {
    asked.push(path);
    return bytesOf(path);
  });
  const changed = [...written(folder)].filter(([name, inode]) => before.get(name) !== inode);
  expect(changed).toHaveLength(1);
  expect(asked.length).toBeLessThan(20);
  expect((await read(folder)).files.find(({ path }) => path === many[0]?.path)?.key).toBe('two');
});

test('what the new site does not have goes, its pack with the last of it', async () => {
  const folder = await temporaryFolder();
  await keptIn(folder, many);
  await keptIn(folder, many.slice(0, 2));
  expect((await read(folder)).paths).toEqual(
    many
      .slice(0, 2)
      .map(({ path }) => path)
      .sort(),
  );
  expect(packsOf(folder).length).toBeLessThanOrEqual(2);
});

test.each<[string, (pack: string) => Promise<unknown>]>([
  ['cut short', (pack) => truncate(pack, 100)],
  ['emptied', (pack) => truncate(pack, 0)],
  [
    'of one wrong byte',
    async (pack) =>
      writeFile(
        pack,
        (await readFile(pack)).map((byte, index) => (index === 60 ? byte ^ 1 : byte)),
      ),
  ],
  ['of no meaning', (pack) => writeFile(pack, 'no pack')],
])('a pack that is %s has no files, is known for damaged, and is written anew', async (_what, damage) => {
  const folder = await temporaryFolder();
  await keptIn(folder, many);
  const [pack = ''] = packsOf(folder);
  const whole = readFileSync(join(folder, pack));
  await damage(join(folder, pack));
  const { kept, files, unused } = await read(folder);
  expect(unused).toEqual({ damaged: true, outdated: false });
  expect(files.length).toBeLessThan(many.length);
  await kept.replace({ entries: many, searchedFor: [] }, bytesOf);
  expect(readFileSync(join(folder, pack)).equals(whole)).toBe(true);
});

test('a pack that was put in the place of another has no files', async () => {
  const folder = await temporaryFolder();
  await keptIn(folder, many);
  const [one = '', other = ''] = packsOf(folder);
  await rename(join(folder, one), join(folder, other));
  const { files, unused } = await read(folder);
  expect(files.length).toBeLessThan(many.length);
  expect(unused).toEqual({ damaged: true, outdated: false });
});

test('what was looked for in all files is remembered; where a build has ended in between, its packs are not used', async () => {
  const folder = await temporaryFolder();
  const { kept } = await read(folder);
  expect([...(await kept.searchedFor())]).toEqual([]);
  await kept.replace({ entries: many, searchedFor: ['a', 'b'] }, bytesOf);
  expect([...(await (await read(folder)).kept.searchedFor())]).toEqual(['a', 'b']);

  const again = (await read(folder)).kept;
  const [first = note('')] = many;
  const neighbours = many.slice(0, 20).map((one) => ({ ...one, key: 'two' }));
  const ending = again.replace({ entries: neighbours, searchedFor: ['c'] }, (path) =>
    path === first.path ? Promise.reject(new Error('gone')) : bytesOf(path),
  );
  await expect(ending).rejects.toThrow('gone');
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  const { files, kept: left } = await read(folder);
  expect([...(await left.searchedFor())]).toEqual(['a', 'b']);
  expect(files.filter(({ key }) => key === 'two')).toEqual([]);
});

test('what another project has kept is not used, nor what was kept in another folder', async () => {
  const folder = await temporaryFolder();
  await keptIn(folder, many);
  expect((await read(folder, 'one', testSeal('another'))).files).toEqual([]);
  const withDrafts = `${folder}-with-drafts`;
  await rename(folder, withDrafts);
  expect((await read(withDrafts)).files).toEqual([]);
});

test.each(['../outside.html', '/root.html', 'a/../../b', 'C:/a', 'a\\b', 'a\0b', '', '.', 'a//b'])(
  'a file that would lie outside the site is not given, whoever sealed it: %j',
  async (path) => {
    const folder = await temporaryFolder();
    await keptIn(folder, [note(path)]);
    expect((await read(folder)).files).toEqual([]);
  },
);

test('a file of which something else is said than can be seen in one is not given', async () => {
  const folder = await temporaryFolder();
  const kept = openSiteCache<unknown>(folder, { version: 'one', seal: testSeal(), isSeen: (_value): _value is unknown => true });
  await kept.replace({ entries: [{ path: 'a', key: 'one', seen: 'nothing' }], searchedFor: [] }, bytesOf);
  expect((await read(folder)).files).toEqual([]);
});

test('a pack that would unfold to more than was packed fills no memory, whoever sealed the list of it', async () => {
  const folder = await temporaryFolder();
  const part = zstdCompressSync(Buffer.alloc(16 * 1024 ** 2));
  // A terabyte of zeros, in 34 MB.
  const bomb = Buffer.concat(Array.from({ length: 65_536 }, () => part));
  const list = (plain: number) =>
    sealedStore(folder, basename(folder), testSeal()).save('list', listOfAnyShape, {
      ...{ version: 'one', searchedFor: [] },
      packs: [['00', { digest: hash('sha256', bomb), size: bomb.length, unpacked: plain }]],
    });
  await writeFile(join(folder, '00'), bomb);
  await list(100);
  const before = process.memoryUsage().rss;
  const { files, unused } = await read(folder);
  expect(files).toEqual([]);
  expect(unused.damaged).toBe(true);
  expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 ** 2);
});

test('what other code has kept is not used, and is no damage', async () => {
  const folder = await temporaryFolder();
  await keptIn(folder, many);
  const { kept, files, unused } = await read(folder, 'two');
  expect(files).toEqual([]);
  expect(unused).toEqual({ damaged: false, outdated: true });
  await kept.replace({ entries: many, searchedFor: ['a'] }, bytesOf);
  expect((await read(folder, 'two')).files).toHaveLength(many.length);
  expect((await (await read(folder, 'two')).kept.searchedFor()).size).toBe(1);
  expect((await (await read(folder, 'three')).kept.searchedFor()).size).toBe(0);
});
