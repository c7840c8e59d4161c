import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyExport, exportRefusal, exportWriter } from '../../../src/exporting/export-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const marker = '{ "layout": 1, "files": {}, "digests": {}, "scripted": [] }';

test('writes to a new folder, an empty one, or an earlier export', async () => {
  const folder = await temporaryFolder();
  expect(await exportRefusal(join(folder, 'new'), '/publication')).toBeUndefined();
  expect(await exportRefusal(folder, '/publication')).toBeUndefined();
  writeFileSync(join(folder, 'broadside-export.json'), marker);
  mkdirSync(join(folder, 'content'));
  expect(await exportRefusal(folder, '/publication')).toBeUndefined();
  await emptyExport(folder);
  expect(readdirSync(folder)).toEqual([]);
});

test('refuses a folder with files of others, a link, a file, and the publication', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'README.md'), '# Mine\n');
  expect(await exportRefusal(folder, '/publication')).toContain('holds files that no export wrote');
  expect(await exportRefusal(join(folder, 'README.md'), '/publication')).toContain('is not a folder');
  writeFileSync(join(folder, 'broadside-export.json'), '{ "layout": 99 }');
  expect(await exportRefusal(folder, '/publication')).toContain('holds files that no export wrote');
  writeFileSync(join(folder, 'broadside-export.json'), marker);
  writeFileSync(join(folder, 'hugo.toml'), '');
  expect(await exportRefusal(folder, '/publication')).toContain('holds hugo.toml beside an earlier export');
  expect(await exportRefusal(folder, folder)).toContain('is inside the publication');
  expect(await exportRefusal(join(folder, 'x/y'), folder)).toContain('is inside the publication');
  symlinkSync(folder, join(folder, 'link'));
  expect(await exportRefusal(join(folder, 'link'), '/publication')).toContain('symbolic link');
});

test('refuses an earlier export in which somebody changed or added a file', async () => {
  const folder = await temporaryFolder();
  const writer = exportWriter(folder);
  await writer.write('content/a.md', 'Ours.');
  await writer.copy(join(folder, 'content/a.md'), 'data/b.yaml');
  const digests = { ...writer.digests };
  writeFileSync(join(folder, 'broadside-export.json'), JSON.stringify({ layout: 1, files: {}, digests, scripted: [] }));
  expect(await exportRefusal(folder, '/publication')).toBeUndefined();
  writeFileSync(join(folder, 'content/mine.md'), 'Mine.');
  expect(await exportRefusal(folder, '/publication')).toContain(`${join(folder, 'content/mine.md')} was added or changed`);
  rmSync(join(folder, 'content/mine.md'));
  symlinkSync(folder, join(folder, 'data/link'));
  expect(await exportRefusal(folder, '/publication')).toContain('was added or changed');
  rmSync(join(folder, 'data/link'));
  writeFileSync(join(folder, 'content/a.md'), 'Ours, mended.');
  expect(await exportRefusal(folder, '/publication')).toContain(`${join(folder, 'content/a.md')} was added or changed`);
});

test('writes nothing outside, and nothing twice', async () => {
  const folder = await temporaryFolder();
  const { write, copy } = exportWriter(folder);
  await write('a/b.md', 'x');
  await expect(write('a/b.md', 'y')).rejects.toThrow('EEXIST');
  await expect(copy(join(folder, 'a/b.md'), 'a/b.md')).rejects.toThrow('EEXIST');
  await expect(write('../c.md', 'x')).rejects.toThrow('outside of the export');
});
