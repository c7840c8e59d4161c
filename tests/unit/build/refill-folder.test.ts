/** A folder is filled anew from what lies in it, and nothing of that is believed. */
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiles } from '../../../src/disk/read-files.ts';
import { refillFolder } from '../../../src/build/refill-folder.ts';
import { makeDeep } from '../../support/make-deep.ts';
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

test('a file finds its folder and no other file in its place; one that was dropped goes', async () => {
  const folder = await temporaryFolder({ 'a/index.html': 'old', b: 'a file' });
  const refill = refillFolder(folder);
  refill.put({ path: 'a/index.html', bytes: bytesOf('old') });
  refill.drop('a/index.html');
  for (const path of ['a/index.html', 'b/index.html']) {
    refill.put({ path, bytes: bytesOf('drawn') });
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

test('folders with nothing in them go, and so does what has a name that is no text', async () => {
  const folder = await temporaryFolder({ 'kept/index.html': 'same', 'b/index.html': 'same' });
  mkdirSync(join(folder, 'empty/deep'), { recursive: true });
  mkdirSync(join(folder, 'links'));
  symlinkSync('/nowhere', join(folder, 'links/one'));
  const bad = (path: string) => Buffer.concat([bytesOf(join(folder, path)), Buffer.from([0xff])]);
  mkdirSync(bad('b/'));
  writeFileSync(Buffer.concat([bad('b/'), bytesOf('/file')]), 'theirs');
  writeFileSync(bad('b/file'), 'theirs');
  const refill = refillFolder(folder);
  for (const path of ['kept/index.html', 'b/index.html']) refill.put({ path, bytes: bytesOf('same') });
  refill.removeRest();
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['b', 'b/index.html', 'kept', 'kept/index.html']);
});

test('who may read a file, and when it was made, are those of a new one', async () => {
  const folder = await temporaryFolder({ 'a/index.html': 'same', 'new/index.html': 'new' });
  const stats = (path: string) => statSync(join(folder, path));
  const asNew = ['new', 'new/index.html'].map((path) => stats(path).mode);
  utimesSync(join(folder, 'a/index.html'), 1, 1);
  const put = () => refillFolder(folder).put({ path: 'a/index.html', bytes: bytesOf('same') });
  put();
  expect(Date.now() - stats('a/index.html').mtimeMs).toBeLessThan(60_000);
  chmodSync(join(folder, 'a/index.html'), 0o400);
  chmodSync(join(folder, 'a'), 0o700);
  put();
  expect(['a', 'a/index.html'].map((path) => stats(path).mode)).toEqual(asNew);
});

test('what lies in the place of the folder, such as a link, goes and is not followed', async () => {
  const elsewhere = await temporaryFolder({ 'index.html': 'theirs' });
  const folder = await temporaryFolder({ file: 'a file' });
  symlinkSync(elsewhere, join(folder, 'link'));
  for (const name of ['file', 'link']) {
    const refill = refillFolder(join(folder, name));
    refill.put({ path: 'index.html', bytes: bytesOf('ours') });
    refill.removeRest();
  }
  expect(await textsIn(folder)).toEqual({ 'file/index.html': 'ours', 'link/index.html': 'ours' });
  expect(await textsIn(elsewhere)).toEqual({ 'index.html': 'theirs' });
});

test('the folder is made where there is none', async () => {
  const folder = join(await temporaryFolder(), 'not/yet');
  refillFolder(folder).put({ path: 'index.html', bytes: bytesOf('new') });
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('new');
});

test.each(['../outside.html', 'a/../../outside.html', '/outside.html', ''])('nothing is put outside of it: %j', async (path) => {
  const folder = join(await temporaryFolder({ 'site/a.html': 'a' }), 'site');
  const site = refillFolder(folder);
  expect(() => site.put({ path, bytes: bytesOf('x') })).toThrow('cannot be called');
  expect(readdirSync(join(folder, '..'))).toEqual(['site']);
});

test('folders so deep that no path names them go', async () => {
  const folder = await temporaryFolder({ 'a.html': 'a' });
  makeDeep(folder);
  const site = refillFolder(folder);
  site.put({ path: 'a.html', bytes: bytesOf('a') });
  site.removeRest();
  expect(readdirSync(folder)).toEqual(['a.html']);
});
