/** What Astro keeps is there for the next build as it was, or not at all. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openAstroCache } from '../../../src/cache/astro-cache.ts';
import { removeForeignFiles } from '../../../src/cache/remove-foreign-files.ts';
import { sealOf } from '../../../src/cache/open-caches.ts';
import { type Workspace, workspaceOf } from '../../../src/workspace/workspace.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const files = { 'assets/dock.webp': 'a dock', 'assets/ship.webp': 'a ship', 'data-store.json': '[]' };

/** A workspace after a build that ended well. */
async function built(): Promise<Workspace> {
  const workspace = workspaceOf(await temporaryFolder(), {});
  const cache = await openAstroCache(workspace);
  await cache.begin();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace.astroCache, path)), { recursive: true });
    await writeFile(join(workspace.astroCache, path), text);
  }
  await cache.save();
  return workspace;
}

const left = ({ astroCache }: Workspace) =>
  existsSync(astroCache)
    ? readdirSync(astroCache, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(astroCache.length + 1))
        .sort()
    : [];

test('what was kept is there, and stays so from build to build', async () => {
  const workspace = await built();
  for (let build = 0; build < 2; build++) {
    const cache = await openAstroCache(workspace);
    expect(left(workspace)).toEqual(Object.keys(files));
    await cache.begin();
    await writeFile(join(workspace.astroCache, 'data-store.json'), `[${build}]`);
    await cache.save();
  }
  expect(await readFile(join(workspace.astroCache, 'data-store.json'), 'utf8')).toBe('[1]');
  expect((await sealOf(workspace)).refused).toBe(0);
});

test.each<[string, (file: string, workspace: Workspace) => Promise<unknown>]>([
  ['shows something else', (file) => writeFile(file, 'a shed')],
  ['shows something else, with the time of before', async (file) => (await writeFile(file, 'a shed'), utimes(file, 0, 0))],
  ['is another one of them', (file) => rename(join(dirname(file), 'ship.webp'), file)],
  ['is huge', (file) => truncate(file, 1e12)],
  ['is a link', async (file, { caches, cache }) => (await rm(file), await symlink('/etc/passwd', file), removeForeignFiles(caches, cache))],
])('a picture that %s goes', async (_, forge) => {
  const workspace = await built();
  await forge(join(workspace.astroCache, 'assets/dock.webp'), workspace);
  await openAstroCache(workspace);
  expect(left(workspace)).not.toContain('assets/dock.webp');
  expect(left(workspace)).toContain('data-store.json');
});

test('a file that was not there goes', async () => {
  const workspace = await built();
  await writeFile(join(workspace.astroCache, 'assets', 'other.webp'), '');
  await openAstroCache(workspace);
  expect(left(workspace)).toEqual(Object.keys(files));
});

test('all of it goes where no build has ended well since Astro began to write, and where the list is not ours', async () => {
  const killed = await built();
  await (await openAstroCache(killed)).begin();
  await openAstroCache(killed);
  expect(left(killed)).toEqual([]);

  const forged = await built();
  const foreign = await built();
  await rename(`${foreign.astroCache}-files`, `${forged.astroCache}-files`);
  await openAstroCache(forged);
  expect(left(forged)).toEqual([]);
  expect((await sealOf(forged)).refused).toBe(1);
});
