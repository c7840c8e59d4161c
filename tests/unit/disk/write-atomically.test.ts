import { chmod, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '../../../src/disk/write-atomically.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a file is replaced as a whole, with the mode that is asked for, and nothing else stays in the folder', async () => {
  const folder = await temporaryFolder({ 'a.mdx': 'before' });
  await chmod(join(folder, 'a.mdx'), 0o640);
  writeAtomically(join(folder, 'a.mdx'), 'after', 0o640);
  expect([await readdir(folder), await readFile(join(folder, 'a.mdx'), 'utf8')]).toEqual([['a.mdx'], 'after']);
  expect((await stat(join(folder, 'a.mdx'))).mode & 0o777).toBe(0o640);
});

test('where a file cannot be replaced, nothing is left beside it', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'a/in the way'), { recursive: true });
  expect(() => writeAtomically(join(folder, 'a'), 'text')).toThrow();
  expect(await readdir(folder)).toEqual(['a']);
});

test('a folder that is not there is made, with those above it', async () => {
  const folder = await temporaryFolder();
  for (const name of ['a', 'b']) writeAtomically(join(folder, 'x/y', name), name);
  expect(await readFile(join(folder, 'x/y/b'), 'utf8')).toBe('b');
  expect((await readdir(join(folder, 'x/y'))).sort()).toEqual(['a', 'b']);
});
