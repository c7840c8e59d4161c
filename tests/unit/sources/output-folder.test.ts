/** A build replaces its output folder, so it must not be somebody's. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputRefusal } from '../../../src/sources/output-folder.ts';
import { workspaceOf } from '../../../src/sources/workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a folder that is new, empty or of an earlier build is taken', async () => {
  const root = await temporaryFolder();
  const taken = (out: string) => outputRefusal(workspaceOf(root, { out }));
  expect(await taken('dist')).toBeUndefined();
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist', 'build.json'), '{}');
  expect(await taken('dist')).toBeUndefined();
  await mkdir(join(root, 'empty'));
  expect(await taken('empty')).toBeUndefined();
});

test('the project, the content, the code, and what lies around them are refused', async () => {
  const root = await temporaryFolder();
  for (const out of ['.', '..', 'content', 'content/articles', 'public', 'src', 'src/pages', '/']) {
    expect(await outputRefusal(workspaceOf(root, { out })), out).toContain('Choose another --out.');
  }
});

test('a folder with files of somebody is refused', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'photographs'));
  await writeFile(join(root, 'photographs', 'dock.jpg'), '');
  expect(await outputRefusal(workspaceOf(root, { out: 'photographs' }))).toContain('holds files that no build made');
});

test('a symbolic link and a file are refused', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'elsewhere'));
  await symlink('elsewhere', join(root, 'dist'));
  await writeFile(join(root, 'site'), '');
  expect(await outputRefusal(workspaceOf(root, { out: 'dist' }))).toContain('is a symbolic link');
  expect(await outputRefusal(workspaceOf(root, { out: 'site' }))).toContain('is a file');
});
