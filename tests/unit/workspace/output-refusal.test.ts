/** A build replaces its output folder, so it must not be somebody's. */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outputRefusal } from '../../../src/workspace/output-refusal.ts';
import { workspaceOf } from '../../../src/workspace/workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What a build writes at the root of its site. */
const record = '{"builtFor":"2026-11-22T12:00:00.000Z","nextDue":null}\n';

test('a folder that is new, empty or of an earlier build is taken', async () => {
  const root = await temporaryFolder();
  const taken = (out: string) => outputRefusal(workspaceOf(root, { out }));
  expect(await taken('dist')).toBeUndefined();
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist', 'build.json'), record);
  expect(await taken('dist')).toBeUndefined();
  await mkdir(join(root, 'empty'));
  expect(await taken('empty')).toBeUndefined();
  // That somebody has looked at a folder makes it nobody's.
  await writeFile(join(root, 'empty', '.DS_Store'), '');
  expect(await taken('empty')).toBeUndefined();
});

test('the project, the content, the code, and what lies around them are refused', async () => {
  const root = await temporaryFolder();
  for (const out of ['.', '..', '/'])
    expect(await outputRefusal(workspaceOf(root, { out })), out).toMatch(/ holds .*Choose another --out\.$/);
  for (const out of [
    'content',
    'content/articles',
    'public',
    'src/pages',
    'node_modules/.cache/broadside',
    '.git/dist',
    '.astro/site',
    'tests/x',
  ])
    expect(await outputRefusal(workspaceOf(root, { out })), out).toContain('Choose another --out.');
});

test('what lies beside the project, or beside a content folder that lies there, is taken', async () => {
  const around = await temporaryFolder();
  const root = join(around, 'project');
  for (const name of ['project/content', 'press', 'project.old', '..site']) await mkdir(join(around, name), { recursive: true });
  for (const out of ['../site', '../dist/site', '../project-site', '../contents', '..site', 'content.built', '../..site'])
    expect(await outputRefusal(workspaceOf(root, { out })), out).toBeUndefined();
  expect(await outputRefusal(workspaceOf(root, { content: '../press', out: '../press-site' }))).toBeUndefined();
  expect(await outputRefusal(workspaceOf(root, { content: '../press', out: '../press/site' }))).toContain('is inside');
});

test('so are they by another way, along a link', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'content'));
  await symlink('content', join(root, 'way'));
  expect(await outputRefusal(workspaceOf(root, { out: 'way/dist' }))).toContain('Choose another --out.');
});

test('a folder with files of somebody is refused', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'photographs'));
  await writeFile(join(root, 'photographs', 'dock.jpg'), '');
  expect(await outputRefusal(workspaceOf(root, { out: 'photographs' }))).toContain('holds files that no build wrote');
});

test('so is one whose build.json says something else, and a site that is kept in git where it lies', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'program'));
  await writeFile(join(root, 'program', 'build.json'), '{"name":"program","version":2}');
  expect(await outputRefusal(workspaceOf(root, { out: 'program' }))).toContain('holds files that no build wrote');
  await mkdir(join(root, 'pages', '.git'), { recursive: true });
  await writeFile(join(root, 'pages', 'build.json'), record);
  expect(await outputRefusal(workspaceOf(root, { out: 'pages' }))).toMatch(
    /is a git repository.*rsync -a --delete --exclude \.git dist\/ .*pages\/$/,
  );
});

test('a symbolic link, a file, and what would lie below one are refused', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'elsewhere'));
  await symlink('elsewhere', join(root, 'dist'));
  await writeFile(join(root, 'site'), '');
  expect(await outputRefusal(workspaceOf(root, { out: 'dist' }))).toContain('is a symbolic link');
  expect(await outputRefusal(workspaceOf(root, { out: 'site' }))).toContain('is a file');
  execFileSync('mkfifo', [join(root, 'pipe')]);
  expect(await outputRefusal(workspaceOf(root, { out: 'pipe' }))).toContain('is not a folder');
  await mkdir(join(root, 'built'));
  execFileSync('mkfifo', [join(root, 'built/build.json')]);
  expect(await outputRefusal(workspaceOf(root, { out: 'built' }))).toContain('holds files that no build wrote');
  expect(await outputRefusal(workspaceOf(root, { out: 'site/dist' }))).toContain('is a file, not a folder');
});

// Whoever administers a machine may write anywhere.
test.skipIf(process.getuid?.() === 0)('a folder that nobody may write to is no place for one', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'closed'));
  await chmod(join(root, 'closed'), 0o555);
  expect(await outputRefusal(workspaceOf(root, { out: 'closed/below/dist' }))).toContain(
    `Nothing can be written to ${join(root, 'closed')}`,
  );
  await chmod(join(root, 'closed'), 0o755);
});
