/** What is kept is believed only as this project has sealed it, and nothing else is even read. */
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type EntryFormat, sealedStore } from '../../../src/cache/sealed-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testSeal } from '../../support/test-seal.ts';

const format: EntryFormat<string> = { most: 1000, encode: (text) => text, decode: (content) => content.toString() };

/** A folder with one sealed file, `a`. */
async function kept() {
  const folder = await temporaryFolder();
  const seal = testSeal();
  const files = sealedStore(folder, 'texts', seal);
  await files.save('a', format, 'what was kept');
  return { folder, seal, files, read: (name: string) => files.load(name, format) };
}

test('a file comes back as it was sealed', async () => {
  const { read, seal, files } = await kept();
  expect(await read('a')).toBe('what was kept');
  expect(await read('b')).toBeUndefined();
  await files.save('below/c', format, 'AB');
  expect(await read('below/c')).toBe('AB');
  expect(seal.refused).toBe(0);
});

test.each<[string, (file: string, folder: string) => Promise<unknown>]>([
  [
    'changed in its last byte',
    async (file) =>
      writeFile(
        file,
        (await readFile(file)).map((byte, index, all) => (index === all.length - 1 ? byte ^ 1 : byte)),
      ),
  ],
  [
    'changed in its code',
    async (file) =>
      writeFile(
        file,
        (await readFile(file)).map((byte, index) => (index === 0 ? byte ^ 1 : byte)),
      ),
  ],
  ['cut short', async (file) => truncate(file, 40)],
  ['shorter than a code', async (file) => truncate(file, 5)],
  ['empty', async (file) => truncate(file, 0)],
  ['too large', async (file) => truncate(file, 100_000_000_000)],
  [
    'a link to one that is right',
    async (file, folder) => {
      await copyFile(file, join(folder, 'elsewhere'));
      spawnSync('rm', [file]);
      await symlink(join(folder, 'elsewhere'), file);
    },
  ],
  ['a folder', async (file) => (spawnSync('rm', [file]), mkdir(file))],
  ['a pipe, which nobody waits for', async (file) => (spawnSync('rm', [file]), spawnSync('mkfifo', [file]))],
])('one that is %s is not believed', async (_, damage) => {
  const { folder, read, seal } = await kept();
  await damage(join(folder, 'a'), folder);
  expect(await read('a')).toBeUndefined();
  expect(seal.refused).toBe(1);
});

test('nor is one of another name, another purpose or another project', async () => {
  const { folder, read } = await kept();
  await copyFile(join(folder, 'a'), join(folder, 'b'));
  expect(await read('b')).toBeUndefined();
  for (const other of [sealedStore(folder, 'pages', testSeal()), sealedStore(folder, 'texts', testSeal('another'))])
    expect(await other.load('a', format)).toBeUndefined();
});

test('what lies in the way is replaced', async () => {
  const { folder, files, read } = await kept();
  spawnSync('rm', [join(folder, 'a')]);
  await symlink('/etc/hostname', join(folder, 'a'));
  const before = await readFile('/etc/hostname', 'utf8');
  await files.save('a', format, 'anew');
  expect(await read('a')).toBe('anew');
  expect(await readFile('/etc/hostname', 'utf8')).toBe(before);
});

test('one whose content its format does not accept is refused', async () => {
  const { files, seal } = await kept();
  expect(await files.load('a', { ...format, decode: () => undefined })).toBeUndefined();
  expect(seal.refused).toBe(1);
});

test.each(['../outside', '/etc/passwd', 'a/../../b', ''])('no entry can lie outside of the folder: %j', async (name) => {
  const { files } = await kept();
  await expect(files.load(name, format)).rejects.toThrow('No entry of a cache can be called');
  await expect(files.save(name, format, '')).rejects.toThrow('No entry of a cache can be called');
});

test('a pinned file is given back while its bytes are those of the pin', async () => {
  const { files, folder, seal } = await kept();
  const pin = await files.savePinned('pinned', Buffer.from('some bytes'));
  expect((await files.loadPinned('pinned', pin))?.toString()).toBe('some bytes');
  await writeFile(join(folder, 'pinned'), 'same bytes');
  expect(await files.loadPinned('pinned', pin)).toBeUndefined();
  await truncate(join(folder, 'pinned'), 100_000_000_000);
  expect(await files.loadPinned('pinned', pin)).toBeUndefined();
  expect(seal.refused).toBe(2);
});
