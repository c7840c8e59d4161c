/** Copies for servers that send compressed files: the real command on a built site. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { filesOf } from '../support/built-files.ts';
import { runBroadside } from '../support/run-broadside.ts';
import { newFolder } from '../support/temporary-folder.ts';

const { klaxon } = inject('sites');
let folder: string;
let out: string;

beforeAll(async () => {
  folder = await newFolder({ 'other/a.txt': 'x'.repeat(5000) });
  out = join(folder, 'site');
  await cp(klaxon.out, out, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const isCopy = (path: string): boolean => /\.(?:gz|br)$/.test(path);

it('each copy gives back its file, pages and style have both, and nothing else changes', async () => {
  const before = filesOf(out);
  const { code, output } = await runBroadside(['compress', '--out', out]);
  expect(code).toBe(0);
  expect(output).toMatch(/compressed copies now: \d+ files, [\d.]+ MB as they are, [\d.]+ MB by gzip, [\d.]+ MB by Brotli/);
  const after = filesOf(out);
  expect(after.filter((path) => !isCopy(path))).toEqual(before);
  const copies = after.filter(isCopy);
  for (const path of copies) {
    const [file, copy] = await Promise.all([readFile(join(out, path.slice(0, -3))), readFile(join(out, path))]);
    expect((path.endsWith('.gz') ? gunzipSync : brotliDecompressSync)(copy).equals(file), path).toBe(true);
    expect(copy.length, path).toBeLessThan(file.length * 0.9);
  }
  const pages = before.filter((path) => /\.(?:html|css)$/.test(path) && copies.includes(`${path}.gz`));
  expect(pages.length).toBeGreaterThan(100);
  for (const path of pages) expect(copies, path).toContain(`${path}.br`);
  expect(copies.filter((path) => /\.(?:png|webp|woff2)\.|pagefind\/(?:index|fragment)\//.test(path))).toEqual([]);
});

it('a second run writes the same, and takes away what is no copy any more', async () => {
  const page = join(out, 'about/index.html');
  const copy = await readFile(`${page}.gz`);
  await runBroadside(['compress', '--out', out]);
  expect((await readFile(`${page}.gz`)).equals(copy)).toBe(true);
  await writeFile(page, 'short');
  await runBroadside(['compress', '--out', out]);
  expect((await readdir(join(out, 'about'))).filter(isCopy)).toEqual([]);
});

it('a folder that no build wrote is left alone', async () => {
  const other = join(folder, 'other');
  const { code, output } = await runBroadside(['compress', '--out', other]);
  expect(code).toBe(1);
  expect(output).toContain('holds no site. Build it first: npm run build');
  expect(await readdir(other)).toEqual(['a.txt']);
});
