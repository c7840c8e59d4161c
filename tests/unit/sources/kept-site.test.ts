/** What was drawn is found again as it was, and nothing is trusted that is not whole. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type KeptNote, openKeptSite } from '../../../src/sources/kept-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Note = KeptNote<{ readonly words: number }>;

const note = (path: string, key = 'one'): Note => ({ path, key, seen: { words: path.length } });
const bytesOf = (path: string): Promise<Uint8Array> => Promise.resolve(Buffer.from(`The page ${path}`));
/** Enough that several share a pack. */
const many = Array.from({ length: 1000 }, (_, index) => note(`articles/${index}/index.html`));

async function read(folder: string, version = 'one') {
  const kept = openKeptSite<Note['seen']>(folder, version);
  const files = (await Array.fromAsync(kept.read())).flat();
  return { kept, files, paths: files.map(({ path }) => path).sort() };
}

async function keptIn(folder: string, notes: readonly Note[]): Promise<void> {
  const { kept } = await read(folder);
  await kept.replace({ notes, lookedFor: [] }, bytesOf);
}

const packsOf = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name !== 'looked-for.json');
/** The packs of a folder, with something that changes when one is written. */
const written = (folder: string) => new Map(packsOf(folder).map((name) => [name, statSync(join(folder, name)).ino]));

test('files come back with their bytes, keys and facts', async () => {
  const folder = await temporaryFolder();
  await keptIn(folder, many);
  const { files, kept } = await read(folder);
  expect(kept.unused).toEqual({ damaged: false, outdated: false });
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
  await kept.replace({ notes, lookedFor: [] }, (path) => {
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
  const { kept, files } = await read(folder);
  expect(kept.unused).toEqual({ damaged: true, outdated: false });
  expect(files.length).toBeLessThan(many.length);
  await kept.replace({ notes: many, lookedFor: [] }, bytesOf);
  expect(readFileSync(join(folder, pack)).equals(whole)).toBe(true);
});

test('a pack that was put in the place of another brings its files along, and goes with the next change', async () => {
  const folder = await temporaryFolder();
  await keptIn(folder, many);
  const [one = '', other = ''] = packsOf(folder);
  await rename(join(folder, one), join(folder, other));
  await keptIn(folder, many);
  expect((await read(folder)).paths).toEqual(many.map(({ path }) => path).sort());
  await rm(folder, { recursive: true });
});

test('what was looked for in all files is remembered, and forgotten where a build has ended between them', async () => {
  const folder = await temporaryFolder();
  const { kept } = await read(folder);
  expect([...(await kept.lookedFor())]).toEqual([]);
  await kept.replace({ notes: many, lookedFor: ['a', 'b'] }, bytesOf);
  expect([...(await (await read(folder)).kept.lookedFor())]).toEqual(['a', 'b']);

  await expect(kept.replace({ notes: [note('other')], lookedFor: ['c'] }, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect([...(await kept.lookedFor())]).toEqual([]);
  await writeFile(join(folder, 'looked-for.json'), '["a"');
  expect([...(await kept.lookedFor())]).toEqual([]);
});

test('what other code has kept is not used, and is no damage', async () => {
  const folder = await temporaryFolder();
  await keptIn(folder, many);
  const { kept, files } = await read(folder, 'two');
  expect(files).toEqual([]);
  expect(kept.unused).toEqual({ damaged: false, outdated: true });
  await kept.replace({ notes: many, lookedFor: ['a'] }, bytesOf);
  expect((await read(folder, 'two')).files).toHaveLength(many.length);
  expect((await (await read(folder, 'two')).kept.lookedFor()).size).toBe(1);
  expect((await (await read(folder, 'three')).kept.lookedFor()).size).toBe(0);
});
