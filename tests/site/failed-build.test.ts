/** A publication with a mistake is not built. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPublicationAt, copyPublication, testMoment } from '../support/built-sites.ts';
import { runBroadside } from '../support/run-broadside.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('a build of a publication with a mistake says where it is, ends with 1, and writes nothing', async () => {
  const content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
  const settings = join(content, 'categories.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace('slug:', 'slgu:'));
  const { code, output } = await buildPublicationAt(content, join(folder, 'out'));
  expect(code).toBe(1);
  expect(output).toContain('"slgu" is not a field here. Did you mean "slug"?');
  expect(output).toContain('Nothing was built.');
  await expect(readFile(join(folder, 'out', 'index.html'))).rejects.toThrow('ENOENT');
});

it('an option that does not exist ends with 2 and a sentence', async () => {
  const { code, output } = await runBroadside(['build', '--contents', 'elsewhere']);
  expect(code).toBe(2);
  expect(output).toContain('--contents');
  expect(output).not.toContain('    at ');
});

it('a piece that is not allowed to hold code cannot read what the machine keeps secret', async () => {
  const content = await copyPublication('tests/fixtures/minimal', join(folder, 'secret'));
  const body =
    '---\ntitle: Curious\npublished: 2026-01-31\nauthors: [ada-quill]\ncategories: [markets]\n---\n\nIt is {process.env.HARBOUR_KEY}.\n';
  await writeFile(join(content, 'articles', 'curious.mdx'), body);
  const out = join(folder, 'secret-out');
  const { code, output } = await buildPublicationAt(content, out, testMoment, { HARBOUR_KEY: 'swordfish-4711' });
  expect(code).toBe(1);
  expect(output).toContain('which only a scripted article may hold');
  expect(output).not.toContain('swordfish-4711');
  await expect(readFile(join(out, 'index.html'))).rejects.toThrow('ENOENT');

  await writeFile(join(content, 'articles', 'curious.mdx'), body.replace('title:', 'scripted: true\ntitle:'));
  const asked = await buildPublicationAt(content, out, testMoment, { HARBOUR_KEY: 'swordfish-4711' });
  expect(asked.code).toBe(1);
  expect(asked.output).toContain('This publication does not allow pieces that hold code.');
});
