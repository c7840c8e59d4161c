/** From text to the disk: what is there already is never lost. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNewFile } from '../../../src/writing/write-new-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a new file is written with its folders, and undone with those that were made for it', async () => {
  const folder = await temporaryFolder({ 'articles/kept.mdx': '' });
  const written = await writeNewFile(join(folder, 'articles/2026/11/new.mdx'), 'text');
  expect(await readFile(join(folder, 'articles/2026/11/new.mdx'), 'utf8')).toBe('text');
  await written?.undo();
  expect(await readdir(folder, { recursive: true })).toEqual(['articles', 'articles/kept.mdx']);
});

test('a file that is there already is left alone', async () => {
  const folder = await temporaryFolder({ 'a.mdx': 'mine' });
  expect(await writeNewFile(join(folder, 'a.mdx'), 'yours')).toBeUndefined();
  expect(await readFile(join(folder, 'a.mdx'), 'utf8')).toBe('mine');
});

test('what is undone takes away no folder that others use by then', async () => {
  const folder = await temporaryFolder();
  const written = await writeNewFile(join(folder, '2026/new.mdx'), 'text');
  await writeFile(join(folder, '2026/other.mdx'), '');
  await written?.undo();
  expect(await readdir(folder, { recursive: true })).toEqual(['2026', '2026/other.mdx']);
});
