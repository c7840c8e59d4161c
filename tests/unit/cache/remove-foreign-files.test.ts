/** Whatever somebody has put into the folder that is kept between builds, nothing leads out of it, and nothing stands in the way. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { removeForeignFiles } from '../../../src/cache/remove-foreign-files.ts';
import { workspaceOf } from '../../../src/workspace/workspace.ts';
import { makeDeep } from '../../support/make-deep.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ours = [
  `bodies/0a/${'1'.repeat(38)}.json`,
  `bodies/0a/.${'1'.repeat(38)}.json.a-draft`,
  'readings/f.txt',
  'site/ff',
  'site/list',
  'site-with-drafts/00',
  `search/published/${'a'.repeat(40)}`,
  `search/with-drafts/${'a'.repeat(40)}.new`,
  'spare-site/articles/a/index.html',
];

/** A project with something kept, and a precious file beside it. */
async function project() {
  const root = await temporaryFolder();
  const { caches, cache } = workspaceOf(root, {});
  const put = async (path: string) => {
    await mkdir(dirname(join(cache, path)), { recursive: true });
    await writeFile(join(cache, path), path);
  };
  for (const path of ours) await put(path);
  const precious = join(root, 'precious', 'file');
  await mkdir(dirname(precious));
  await writeFile(precious, 'precious');
  const left = () =>
    readdirSync(cache, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name).slice(cache.length + 1))
      .sort();
  return { caches, cache, put, left, precious, clear: () => removeForeignFiles(caches, cache) };
}

test('what we have kept stays, and what is not there is not missed', async () => {
  const { clear, left, caches } = await project();
  clear();
  expect(left()).toEqual([...ours].sort());
  removeForeignFiles(join(caches, 'no'), join(caches, 'no', 'where'));
});

test('whatever else lies there goes', async () => {
  const { clear, left, put } = await project();
  const others = [
    'drawing',
    'handed-over',
    'looked-for.json',
    'bodies/0a/short.json',
    'bodies/a.json',
    'readings/10.txt',
    'site/index.html',
  ];
  for (const path of [...others, 'search/published/b', 'elsewhere/x', 'astro/assets/picture.webp']) await put(path);
  clear();
  expect(left()).toEqual([...ours].sort());
});

test.each(['', 'bodies', 'bodies/0a', 'readings', 'site', 'search', 'search/published', 'site/list'])(
  'a link in the place of %j leads nowhere, and where it led nothing is changed',
  async (place) => {
    const { clear, cache, precious } = await project();
    const path = join(cache, place);
    await rm(path, { recursive: true });
    await symlink(dirname(precious), path);
    clear();
    expect(existsSync(path)).toBe(false);
    expect(existsSync(precious)).toBe(true);
  },
);

test('the whole folder may not be a link either', async () => {
  const { clear, caches, precious } = await project();
  await rm(caches, { recursive: true });
  await symlink(dirname(precious), caches);
  clear();
  expect(existsSync(caches)).toBe(false);
  expect(readdirSync(dirname(precious))).toEqual(['file']);
});

test('a file in the place of a folder, a folder in that of a file, and a pipe go', async () => {
  const { clear, cache, put, left } = await project();
  for (const path of ['bodies', 'readings/f.txt', 'site/ff']) await rm(join(cache, path), { recursive: true });
  await writeFile(join(cache, 'bodies'), '');
  for (const path of ['readings/f.txt/a', 'site/ff/a']) await put(path);
  spawnSync('mkfifo', [join(cache, 'readings', '0.txt')]);
  clear();
  expect(left()).toEqual(ours.filter((path) => !/^bodies|f\.txt$|site\/ff/.test(path)).sort());
});

test('folders so deep that no path names them go too', async () => {
  const { clear, cache, left } = await project();
  await mkdir(join(cache, 'elsewhere'));
  makeDeep(join(cache, 'elsewhere'));
  clear();
  expect(left()).toEqual([...ours].sort());
});
