/** A publication in a folder of its own, without packages and code: the engine lies elsewhere, and the site is the same. */
import { execFile } from 'node:child_process';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { digestsOf } from '../support/built-files.ts';
import { buildPublicationAt, copyPublication, testMoment } from '../support/built-sites.ts';
import { ownProject } from '../support/own-project.ts';
import { newFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);
let folder: string;
let paper: string;

const broadside = (...args: readonly string[]) =>
  run(process.execPath, [join(ownProject(), 'src/cli/start.mjs'), ...args], { cwd: paper, env: { ...process.env, NO_COLOR: '1' } });

beforeAll(async () => {
  folder = await newFolder();
  // Spaces and letters outside ASCII, as on the desk of a writer.
  paper = join(folder, 'Über all die Jahre');
  await copyPublication('tests/fixtures/klaxon', join(paper, 'content'));
  await cp('public', join(paper, 'public'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('is checked, and built with the same bytes as beside the engine', async () => {
  const { stdout } = await broadside('check');
  expect(stdout).toContain('no problems');
  await broadside('build', '--now', testMoment);
  const beside = join(folder, 'beside');
  const { code, output } = await buildPublicationAt(join(paper, 'content'), beside);
  expect(code, output).toBe(0);
  expect(digestsOf(join(paper, 'dist'))).toEqual(digestsOf(beside));
});

it('gets no file but the site and what is kept in folders that git ignores', async () => {
  expect((await readdir(paper)).sort()).toEqual(['.astro', 'content', 'dist', 'node_modules', 'public']);
  expect(await readdir(join(paper, 'node_modules'))).toEqual(['.cache']);
});

it('gets a new piece', async () => {
  await broadside('new', 'A piece from elsewhere', '--author', 'maren-holt', '--category', 'ai');
  expect(await readdir(join(paper, 'content/articles'))).toContain('a-piece-from-elsewhere.mdx');
});
