/** A drawing whose command was killed is waited for, and known for one that did not end well. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { waitForUnfinishedRender, noteRendering, removeRenderNote } from '../../../src/build/render-note.ts';
import { workspaceOf } from '../../../src/workspace/workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const project = async () => workspaceOf(await temporaryFolder(), {});

/** A note as it is left by somebody else. */
async function left(workspace: Awaited<ReturnType<typeof project>>, note: object | string): Promise<void> {
  await mkdir(join(workspace.root, '.astro'), { recursive: true });
  await writeFile(join(workspace.root, '.astro', 'rendering'), typeof note === 'string' ? note : JSON.stringify(note));
}

test('of a drawing that ended well nothing is left', async () => {
  const workspace = await project();
  await noteRendering(workspace);
  await removeRenderNote(workspace);
  expect(await waitForUnfinishedRender(workspace)).toBe(false);
});

test('one that is at work is waited for', async () => {
  const workspace = await project();
  const code = `import { noteRendering } from './src/build/render-note.ts';
    await noteRendering(${JSON.stringify(workspace)});
    console.log('noted');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  let cleared = false;
  const clearing = waitForUnfinishedRender(workspace).then((found) => (cleared = found));
  await setTimeout(300);
  expect(cleared).toBe(false);
  child.kill('SIGKILL');
  expect(await clearing).toBe(true);
  expect(await waitForUnfinishedRender(workspace)).toBe(false);
});

test.each<[string, object | string]>([
  ['of a process that is gone', { pid: 2 ** 30 }],
  ['of a number that another process has by now', { pid: process.pid, start: 'of-another-day 1' }],
  ['that is no note', 'no note'],
  ['that the disk lost', ''],
])('a note %s keeps nobody waiting', async (_, note) => {
  const workspace = await project();
  await left(workspace, note);
  expect(await waitForUnfinishedRender(workspace)).toBe(true);
  expect(await waitForUnfinishedRender(workspace)).toBe(false);
});

test('a note in the folder that is kept between builds is nobody’s, whatever it names', async () => {
  const workspace = await project();
  const precious = join(workspace.root, 'precious');
  await mkdir(precious);
  await mkdir(workspace.caches, { recursive: true });
  await writeFile(join(workspace.caches, 'drawing'), JSON.stringify({ pid: 1, cache: '../../../precious' }));
  expect(await waitForUnfinishedRender(workspace)).toBe(false);
  expect(existsSync(precious)).toBe(true);
});
