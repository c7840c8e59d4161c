/** The key of a project is its own, and lies where nobody else reads it. */
import { existsSync, statSync } from 'node:fs';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sealKey, sealKeyFile } from '../../../src/cache/seal-key.ts';
import { workspaceOf } from '../../../src/workspace/workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const hex = async (root: string, environment = {}) => Buffer.from(await sealKey(root, environment)).toString('hex');

test('it is made once, for all who ask at the same time and later, and for the owner alone', async () => {
  const root = await temporaryFolder();
  const keys = await Promise.all(Array.from({ length: 10 }, () => hex(root)));
  expect(new Set(keys).size).toBe(1);
  expect(await hex(root)).toBe(keys[0]);
  expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(statSync(sealKeyFile(root)).mode & 0o777).toBe(0o600);
  expect(await hex(await temporaryFolder())).not.toBe(keys[0]);
});

test('it does not lie in the folder that is kept between builds', () => {
  expect(sealKeyFile('/project').startsWith(workspaceOf('/project', {}).caches)).toBe(false);
});

test('one that is given is taken, and nothing is written', async () => {
  const root = await temporaryFolder();
  const given = { BROADSIDE_CACHE_KEY: 'sixteen letters!' };
  expect(await hex(root, given)).toBe(await hex(await temporaryFolder(), given));
  expect(await hex(root, { BROADSIDE_CACHE_KEY: 'sixteen letters?' })).not.toBe(await hex(root, given));
  expect(existsSync(sealKeyFile(root))).toBe(false);
  await expect(hex(root, { BROADSIDE_CACHE_KEY: 'fifteen letters' })).rejects.toThrow('fewer than 16 characters');
  // As a workflow gives a secret that nobody has set.
  expect(await hex(root, { BROADSIDE_CACHE_KEY: '' })).toBe(await hex(root));
});

const known = '0'.repeat(64);

test.each<[string, (file: string) => Promise<unknown>]>([
  ['came with a repository, for everybody to read', (file) => writeFile(file, known, { mode: 0o644 })],
  ['is a link', async (file) => (await writeFile(`${file}-there`, known, { mode: 0o600 }), symlink(`${file}-there`, file))],
  ['is cut short', (file) => writeFile(file, '0', { mode: 0o600 })],
  ['is empty', (file) => writeFile(file, '', { mode: 0o600 })],
])('one that %s is none, and another takes its place', async (_, make) => {
  const root = await temporaryFolder();
  const file = sealKeyFile(root);
  await mkdir(dirname(file), { recursive: true });
  await make(file);
  const own = await hex(root);
  expect(await readFile(file, 'utf8')).not.toBe(known);
  expect(await readFile(file, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  expect(await hex(root)).toBe(own);
});

test('where none can be kept, one is made for the moment', async () => {
  const root = await temporaryFolder();
  await mkdir(join(sealKeyFile(root), 'in the way'), { recursive: true });
  await chmod(sealKeyFile(root), 0o700);
  await expect(hex(root)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
});
