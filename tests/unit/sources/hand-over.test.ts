/** What was read comes out of the file as it went in, or not at all. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ContentSource } from '../../../src/site/content-source.ts';
import { takeOver, whileHandedOver } from '../../../src/sources/hand-over.ts';
import { type ReadContent, readContent } from '../../../src/sources/read-content.ts';
import { workspaceOf } from '../../../src/sources/workspace.ts';
import { bodiesInMemory } from '../../support/bodies-in-memory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A workspace with a damaged file, and what is read there. */
async function read(): Promise<{ workspace: ReturnType<typeof workspaceOf>; found: ReadContent }> {
  const root = await temporaryFolder();
  const content = await temporaryFolder({ 'articles/wrong.mdx': '---\ntitle: "\n---\n' }, 'tests/fixtures/minimal');
  const workspace = workspaceOf(root, { content });
  const found = await readContent({ content, public: workspace.public, bodies: bodiesInMemory() });
  expect(found.content?.damaged.size).toBe(1);
  return { workspace, found };
}

test('what was read is the same on the other side, and lies there no longer than it is needed', async () => {
  const { workspace, found } = await read();
  const path = await whileHandedOver(found, workspace, async (file) => {
    expect(await takeOver(file)).toEqual(found);
    // More than one of those who draw may ask.
    expect(await takeOver(file)).toEqual(found);
    return file;
  });
  expect(existsSync(path)).toBe(false);
  await expect(
    whileHandedOver(found, workspace, () => {
      throw new Error('It could not be drawn.');
    }),
  ).rejects.toThrow('It could not be drawn.');
  expect(existsSync(path)).toBe(false);
});

test.each<[string, (file: string) => Promise<void>]>([
  ['cut short', async (file) => writeFile(file, (await readFile(file)).subarray(0, -1))],
  ['changed in one letter', async (file) => writeFile(file, (await readFile(file)).fill('x', 100, 101))],
  ['empty', (file) => writeFile(file, '')],
  ['gone', (file) => rm(file)],
])('where the file is %s, nothing is read instead', async (_name, damage) => {
  const { workspace, found } = await read();
  await whileHandedOver(found, workspace, async (handedOver) => {
    await damage(handedOver);
    const source = new ContentSource({ ...workspace, handedOver });
    await expect(source.read()).rejects.toThrow(/^What was read for this build is gone from .+, or damaged\. Build again\.$/);
  });
});
