/** Files that are none, or not of this folder alone: named at once, and never opened. */
import { execFileSync } from 'node:child_process';
import { link, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileMemory } from '../../../src/reading/file-memory.ts';
import { readPublic } from '../../../src/reading/public/read-public.ts';
import { readSite } from '../../../src/reading/read-site.ts';
import { listWrittenFiles } from '../../../src/reading/list-written-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a pipe, a socket, a link and a second name are told apart', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'a' });
  const outside = await temporaryFolder({ 'secret.txt': 'secret' });
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await symlink(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  await link(join(outside, 'secret.txt'), join(folder, 'linked.txt'));
  const server = createServer().listen(join(folder, 'socket'));
  await new Promise((resolve) => server.once('listening', resolve));
  const { paths, problems } = await listWrittenFiles(folder);
  server.close();
  expect(paths).toEqual(['a.txt']);
  expect(Object.fromEntries(problems.map(({ file, message }) => [file, message]))).toEqual({
    'link.txt': 'This is a symbolic link.',
    'linked.txt': 'This file has a second name on the disk (a hard link).',
    pipe: 'This is a pipe (FIFO), not a file.',
    socket: 'This is a socket, not a file.',
  });
});

test('a folder `public` that is a link, a file or a pipe is refused, and nothing behind it is read', async () => {
  const outside = await temporaryFolder({ 'secret.txt': 'secret' });
  const folder = await temporaryFolder({ file: '' });
  await symlink(outside, join(folder, 'link'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const messageOf = async (name: string): Promise<unknown> => {
    const { paths, problems, warnings } = await readPublic(join(folder, name), new FileMemory());
    expect([paths, warnings]).toEqual([[], []]);
    return problems.map(({ file, message }) => `${file}: ${message}`);
  };
  expect(await messageOf('link')).toEqual(['/public: This is a symbolic link.']);
  expect(await messageOf('file')).toEqual(['/public: This is a file, and has to be a folder.']);
  expect(await messageOf('pipe')).toEqual(['/public: This is a pipe (FIFO), not a file.']);
  expect(await messageOf('nothing')).toEqual([]);
});

test('settings that are a pipe are not waited for', async () => {
  const folder = await temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'site.yaml')]);
  expect(await readSite(folder)).toBeUndefined();
});
