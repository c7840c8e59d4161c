import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { removeFiles } from '../../../src/disk/remove-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a folder that nothing is left in goes with its last file, and no other does', async () => {
  const folder = await temporaryFolder({ 'a/b/c/index.html': '', 'a/b/d/index.html': '', 'e/index.html': '', 'f.txt': '' });
  removeFiles(folder, ['a/b/c/index.html', 'e/index.html', 'f.txt', 'never/was.html']);
  expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual(['a', 'a/b', 'a/b/d', 'a/b/d/index.html']);
  removeFiles(folder, ['a/b/d/index.html']);
  expect(readdirSync(folder)).toEqual([]);
});
