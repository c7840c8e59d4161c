/** What a drawing kept counts only when it ended well. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { clearUnfinished, noteDrawing, noteDrawn } from '../../../src/sources/unfinished-drawing.ts';
import { workspaceOf } from '../../../src/sources/workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function project() {
  const root = await temporaryFolder();
  const [one, other] = ['content', 'other'].map((content) => workspaceOf(root, { content }));
  if (!one || !other) throw new Error();
  for (const { drawingCache, cache } of [one, other]) {
    await mkdir(drawingCache, { recursive: true });
    await writeFile(join(drawingCache, 'page.html'), '');
    await writeFile(join(cache, 'body.json'), '');
  }
  return { one, other };
}

test('a drawing that ended well keeps what it kept', async () => {
  const { one } = await project();
  await noteDrawing(one);
  await noteDrawn(one);
  expect(await clearUnfinished(one)).toBe(false);
  expect(existsSync(join(one.drawingCache, 'page.html'))).toBe(true);
});

test('one that did not is forgotten, whichever publication is built next; what is written whole stays', async () => {
  const { one, other } = await project();
  // As if by a process that is gone: this one lives, and would be waited for.
  await noteDrawing(one);
  await writeFile(join(one.caches, 'drawing'), JSON.stringify({ pid: 2 ** 30, cache: relative(one.caches, one.drawingCache) }));
  expect(await clearUnfinished(other)).toBe(true);
  expect(existsSync(one.drawingCache)).toBe(false);
  expect(existsSync(join(one.cache, 'body.json'))).toBe(true);
  expect(existsSync(join(other.drawingCache, 'page.html'))).toBe(true);
  expect(await clearUnfinished(other)).toBe(false);
});

test('of a note that cannot be read, nobody knows whose drawing it was: all that is kept goes', async () => {
  const { one, other } = await project();
  await writeFile(join(one.caches, 'drawing'), '');
  expect(await clearUnfinished(one)).toBe(true);
  expect([one.cache, other.cache].filter((folder) => existsSync(folder))).toEqual([]);
  expect(await clearUnfinished(one)).toBe(false);
});
