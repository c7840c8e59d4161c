/** What was read comes out of the file as it went in, or not at all. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { soundContent } from '../../../src/site/sound-content.ts';
import { type CheckedContent, whenSaved, openCheckedContent, loadCheckedContent } from '../../../src/build/checked-content.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { workspaceOf } from '../../../src/workspace/workspace.ts';
import { bodiesInMemory } from '../../support/bodies-in-memory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A workspace, and what is read there. */
async function read(): Promise<{ workspace: ReturnType<typeof workspaceOf>; found: CheckedContent }> {
  const content = await temporaryFolder({}, 'tests/fixtures/minimal');
  const workspace = workspaceOf(await temporaryFolder(), { content });
  const { content: read, files, paths } = await readContent({ content, public: workspace.public, bodies: bodiesInMemory() });
  if (!read) throw new Error('The fixture cannot be read.');
  return { workspace, found: { content: read, files, paths, shown: new Set(paths) } };
}

test('what was read is the same on the other side, and lies there no longer than it is needed', async () => {
  const { workspace, found } = await read();
  const handOver = await openCheckedContent(workspace);
  const waiting = whenSaved(handOver.file);
  await handOver.save(found);
  await waiting;
  expect(await loadCheckedContent(workspace, handOver.file)).toEqual(found);
  // More than one of those who draw may ask.
  expect(await loadCheckedContent(workspace, handOver.file)).toEqual(found);
  await handOver.remove();
  expect(existsSync(handOver.file)).toBe(false);
});

test('what a killed build has left is not taken over', async () => {
  const { workspace, found } = await read();
  const killed = await openCheckedContent(workspace);
  await killed.save(found);
  const { file } = await openCheckedContent(workspace);
  expect(existsSync(file)).toBe(false);
});

test.each<[string, (file: string) => Promise<void>]>([
  ['cut short', async (file) => writeFile(file, (await readFile(file)).subarray(0, -1))],
  ['changed in one letter', async (file) => writeFile(file, (await readFile(file)).fill('x', 100, 101))],
  ['empty', (file) => writeFile(file, '')],
])('where the file is %s, nothing is read instead', async (_name, damage) => {
  const { workspace, found } = await read();
  const { file: checkedContent, save } = await openCheckedContent(workspace);
  await save(found);
  await damage(checkedContent);
  await expect(soundContent({ ...workspace, checkedContent })).rejects.toThrow(
    /^The content that was read for this build is missing from .+, or damaged\. Build again\.$/,
  );
});

test('where the file is gone when it is asked for again, nothing is read instead', async () => {
  const { workspace } = await read();
  const { file } = await openCheckedContent(workspace);
  await expect(loadCheckedContent(workspace, file)).rejects.toThrow('is missing from');
});
