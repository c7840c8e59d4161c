/** A folder is filled anew from what lies in it, and nothing of that is believed. */
import { existsSync, linkSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/sources/read-files.ts';
import { refillFolder } from '../../../src/sources/refill-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bytesOf = (text: string) => Buffer.from(text);

async function textsIn(folder: string): Promise<Record<string, string>> {
  const files = await Array.fromAsync(readFiles(folder));
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
}

test('a file with the right bytes stays the file that it was; all others are made, and the rest goes', async () => {
  const folder = await temporaryFolder({ 'same.html': 'same', 'other.html': 'olds', 'longer.html': 'longer', 'gone/deep/index.html': 'x' });
  const numberOf = (path: string) => statSync(join(folder, path)).ino;
  const before = numberOf('same.html');
  const refill = refillFolder(folder);
  for (const [path, text] of Object.entries({ 'same.html': 'same', 'other.html': 'news', 'longer.html': 'long', 'new/index.html': 'new' }))
    refill.put({ path, bytes: bytesOf(text) });
  refill.removeRest();
  expect(await textsIn(folder)).toEqual({ 'same.html': 'same', 'other.html': 'news', 'longer.html': 'long', 'new/index.html': 'new' });
  expect(numberOf('same.html')).toBe(before);
  expect(existsSync(join(folder, 'gone'))).toBe(false);
});

test('nothing is written through a link, nor into a file that has another name too', async () => {
  const elsewhere = await temporaryFolder({ 'page.html': 'theirs', 'twice.html': 'theirs', 'in/index.html': 'theirs' });
  const folder = await temporaryFolder();
  symlinkSync(join(elsewhere, 'page.html'), join(folder, 'page.html'));
  symlinkSync(join(elsewhere, 'in'), join(folder, 'in'));
  linkSync(join(elsewhere, 'twice.html'), join(folder, 'twice.html'));
  linkSync(join(elsewhere, 'twice.html'), join(folder, 'as-it-was.html'));
  const refill = refillFolder(folder);
  for (const path of ['page.html', 'twice.html', 'in/index.html']) refill.put({ path, bytes: bytesOf('ours') });
  refill.put({ path: 'as-it-was.html', bytes: bytesOf('theirs') });
  writeFileSync(join(elsewhere, 'twice.html'), 'theirs, later');
  expect(await textsIn(folder)).toEqual({
    ...{ 'page.html': 'ours', 'twice.html': 'ours', 'in/index.html': 'ours' },
    'as-it-was.html': 'theirs',
  });
  expect(await textsIn(elsewhere)).toEqual({ 'page.html': 'theirs', 'twice.html': 'theirs, later', 'in/index.html': 'theirs' });
});

test('a file that is expected finds its folder and no other file in its place; one that was dropped goes', async () => {
  const folder = await temporaryFolder({ 'a/index.html': 'old', b: 'a file' });
  const refill = refillFolder(folder);
  refill.put({ path: 'a/index.html', bytes: bytesOf('old') });
  refill.drop('a/index.html');
  for (const path of ['a/index.html', 'b/index.html']) {
    refill.expect(path);
    writeFileSync(join(folder, path), 'drawn');
  }
  refill.put({ path: 'c.html', bytes: bytesOf('unwanted') });
  refill.drop('c.html');
  refill.removeRest();
  expect(await textsIn(folder)).toEqual({ 'a/index.html': 'drawn', 'b/index.html': 'drawn' });
});

/** Few names, so that files and folders get in each other's way. */
const path = fc.array(fc.constantFrom('a', 'b', '.c'), { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));

/** Without files that others would have to lie in. */
const files = fc
  .dictionary(path, fc.constantFrom('', 'one', 'two'))
  .map((all) => Object.fromEntries(Object.entries(all).filter(([one]) => !Object.keys(all).some((other) => other.startsWith(`${one}/`)))));

test('whatever lay there, what was put lies there afterwards and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(files, files, async (before, after) => {
      const folder = await temporaryFolder(before);
      mkdirSync(join(folder, 'empty'), { recursive: true });
      const refill = refillFolder(folder);
      for (const [path, text] of Object.entries(after)) refill.put({ path, bytes: bytesOf(text) });
      refill.removeRest();
      expect(await textsIn(folder)).toEqual(after);
    }),
    { numRuns: 100 },
  );
});

test('the folder is made where there is none', async () => {
  const folder = join(await temporaryFolder(), 'not/yet');
  refillFolder(folder).put({ path: 'index.html', bytes: bytesOf('new') });
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('new');
});
