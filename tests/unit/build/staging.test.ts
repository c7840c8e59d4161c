/** The old site stays until the new one takes its place. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restoreOutput, stagingFor } from '../../../src/build/staging.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function drawn(out: string, text: string) {
  const staging = stagingIn(out);
  await staging.prepare();
  const site = staging.fill();
  site.put({ path: 'index.html', bytes: Buffer.from(text) });
  site.removeRest();
  return staging;
}

const spareOf = (out: string) => join(out, '../cache/spare');

const stagingIn = (out: string) => stagingFor(out, spareOf(out));

const homePage = (out: string) => readFile(join(out, 'index.html'), 'utf8');

test('a site is drawn beside the output folder, on the same file system, and takes its place whole', async () => {
  const out = join(await temporaryFolder({ 'dist/index.html': 'old', 'dist/gone/index.html': 'old' }), 'dist');
  const staging = await drawn(out, 'new');
  expect(await homePage(out)).toBe('old');
  staging.swap();
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(await homePage(out)).toBe('new');
  await staging.discard();
  expect(readdirSync(join(out, '..'))).toEqual(['cache', 'dist']);
});

test('the next site is made of the files of the one before the last, and of nothing else of it', async () => {
  const out = join(await temporaryFolder({ 'dist/index.html': 'new', 'dist/gone/index.html': 'old' }), 'dist');
  const first = statSync(join(out, 'index.html')).ino;
  const second = await drawn(out, 'newer');
  second.swap();
  await second.discard();
  expect(statSync(join(spareOf(out), 'index.html')).ino).toBe(first);

  const third = await drawn(out, 'new');
  third.swap();
  await third.discard();
  expect(statSync(join(out, 'index.html')).ino).toBe(first);
  expect(readdirSync(out)).toEqual(['index.html']);
});

test('a first site needs no earlier one', async () => {
  const out = join(await temporaryFolder(), 'dist');
  (await drawn(out, 'new')).swap();
  expect(await homePage(out)).toBe('new');
});

test('what was not put in place leaves nothing', async () => {
  const out = join(await temporaryFolder({ 'dist/index.html': 'old' }), 'dist');
  await (await drawn(out, 'new')).discard();
  expect(await homePage(out)).toBe('old');
  expect(readdirSync(join(out, '..'))).toEqual(['dist']);
});

test('when the system refuses the new site, the old one is back', async () => {
  const out = join(await temporaryFolder({ 'dist/index.html': 'old' }), 'dist');
  const staging = await drawn(out, 'new');
  await rm(staging.site, { recursive: true });
  expect(() => staging.swap()).toThrow('ENOENT');
  expect(await homePage(out)).toBe('old');
});

test('a build that was killed between the two renames is undone by whoever comes next', async () => {
  const out = join(await temporaryFolder({ 'dist/index.html': 'old' }), 'dist');
  await drawn(out, 'new');
  await rename(out, join(out, '..', '.dist.building', 'previous'));
  expect(restoreOutput(out)).toBe(true);
  expect(await homePage(out)).toBe('old');
  expect(restoreOutput(out)).toBe(false);

  await rename(out, join(out, '..', '.dist.building', 'previous'));
  expect(await stagingIn(out).prepare()).toBe(true);
  expect(await homePage(out)).toBe('old');
});

test('what a killed build left is cleared away', async () => {
  const out = join(await temporaryFolder({ 'dist/index.html': 'old' }), 'dist');
  const { site } = await drawn(out, 'half of it');
  expect(await stagingIn(out).prepare()).toBe(false);
  expect(existsSync(site)).toBe(false);
});
