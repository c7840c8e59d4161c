/** The engine's packages are found wherever npm or pnpm have put them, and a link to them replaces whatever has its name. */
import { mkdir, readlink, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkPackages, packagesOf } from '../../../src/platform/engine-packages.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function withPackages(folder: string): Promise<string> {
  await mkdir(join(folder, 'node_modules', 'astro'), { recursive: true });
  await writeFile(join(folder, 'node_modules', 'astro', 'package.json'), '{}');
  return join(folder, 'node_modules');
}

test('they lie beside the engine, or inside of it', async () => {
  const beside = await withPackages(await temporaryFolder());
  const engine = join(beside, 'broadside');
  await mkdir(join(engine, 'node_modules', 'sharp'), { recursive: true });
  expect(packagesOf(engine)).toBe(beside);
  expect(packagesOf(engine)).not.toBe(await withPackages(engine));
});

test('without them, there is a sentence', async () => {
  const folder = await temporaryFolder();
  expect(() => packagesOf(folder)).toThrow(`The packages of the engine in ${folder} are not installed.`);
});

test.each(['nothing', 'a folder', 'a file', 'another link'])('a link is made where there was %s', async (before) => {
  const folder = await temporaryFolder();
  const engine = join(folder, 'engine');
  const place = join(folder, 'renderers');
  const link = join(place, 'node_modules');
  const packages = await withPackages(engine);
  if (before === 'a folder') await mkdir(join(link, 'astro'), { recursive: true });
  if (before === 'a file') {
    await mkdir(place);
    await writeFile(link, 'words');
  }
  if (before === 'another link') {
    await withPackages(join(folder, 'other'));
    linkPackages(place, join(folder, 'other'));
  }
  for (let turn = 0; turn < 2; turn++) linkPackages(place, engine);
  expect(await readlink(link)).toBe(packages);
  expect(await realpath(join(link, 'astro'))).toBe(await realpath(join(packages, 'astro')));
});
