/** What of `public/` is published. */
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPublicFiles } from '../../../../src/reading/public/list-public-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('files, and of those with a dot what hosts and standards know, at the root', async () => {
  const folder = await temporaryFolder({
    ...{ 'favicon.svg': '', 'files/report.pdf': '', '.nojekyll': '', '.htaccess': '', '.domains': '' },
    ...{ '.well-known/security.txt': '', '.well-known/acme/token': '' },
  });
  expect(await listPublicFiles(folder)).toEqual({
    paths: ['.domains', '.htaccess', '.nojekyll', '.well-known/acme/token', '.well-known/security.txt', 'favicon.svg', 'files/report.pdf'],
    problems: [],
    warnings: [],
  });
});

test('no other file with a dot, which is said once of each file and folder', async () => {
  const folder = await temporaryFolder({
    '.env': 'SECRET=1',
    '.ssh/id': '',
    '.ssh/config': '',
    'files/.htaccess': '',
    '.well-known/.cache/a': '',
  });
  const { paths, warnings } = await listPublicFiles(folder);
  expect(paths).toEqual([]);
  expect(warnings.map(({ file }) => file)).toEqual([
    '/public/.env',
    '/public/.ssh',
    '/public/.well-known/.cache',
    '/public/files/.htaccess',
  ]);
  expect(warnings[0]).toMatchObject({
    field: 'file name',
    message: '".env" is not published: its name begins with a dot.',
    fix: 'Rename or delete it. Right in public/, .well-known, .nojekyll, .htaccess and .domains are published.',
  });
});

test('nothing that programs left there, of which nothing is said', async () => {
  const folder = await temporaryFolder({
    ...{ '.gitkeep': '', '.git/HEAD': '', '.DS_Store': '', '._a.pdf': '', 'a.pdf~': '', 'files/Thumbs.db': '', '__MACOSX/a': '' },
  });
  await symlink('nowhere', join(folder, '.#a.pdf'));
  expect(await listPublicFiles(folder)).toEqual({ paths: [], problems: [], warnings: [] });
});
