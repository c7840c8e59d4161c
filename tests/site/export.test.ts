/** A publication leaves, and comes back. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBroadside } from '../support/run-broadside.ts';
import { newFolder, temporaryFolder } from '../support/temporary-folder.ts';

test('exports to a new folder, again to the same one, and nowhere else', async (context) => {
  const second = '---\ntitle: A second piece\ndraft: true\nauthors: [ada-quill]\ncategories: [markets]\n---\n\nNot yet.\n';
  const content = await newFolder({ 'articles/second.mdx': second }, 'tests/fixtures/minimal');
  const around = await temporaryFolder();
  context.onTestFinished(() => rm(content, { recursive: true, force: true }));
  const to = join(around, 'export');
  const runExport = () => runBroadside(['export', '--content', content, '--to', to]);

  expect((await runExport()).output).toMatch(/: 2 pieces \(1 draft\), 1 page, 0 pictures, 3 tables\.\n/);
  expect((await readdir(to)).sort()).toEqual(['README.md', 'broadside-export.json', 'content', 'data']);
  expect(readFileSync(join(to, 'content/articles/first-piece/index.md'), 'utf8')).toContain('\nurl: /articles/first-piece/\n');

  await rm(join(content, 'articles/second.mdx'));
  expect((await runExport()).code).toBe(0);
  expect(await readdir(join(to, 'content/articles'))).toEqual(['first-piece']);

  const back = join(around, 'back');
  expect((await runBroadside(['import', to, '--content', back])).code).toBe(0);
  expect((await runBroadside(['check', '--content', back])).output).toContain('no problem');

  await writeFile(join(to, 'mine.md'), 'Mine.\n');
  const refused = await runExport();
  expect(refused).toMatchObject({ code: 2, output: expect.stringContaining('holds mine.md beside an earlier export') });
  expect(existsSync(join(to, 'content/articles/first-piece/index.md'))).toBe(true);

  await rm(join(to, 'mine.md'));
  await writeFile(join(content, 'articles/broken.mdx'), '---\ntitle: Broken\n---\n\n<Nothing />\n');
  const broken = await runExport();
  expect(broken.code).toBe(1);
  expect(broken.output).toContain('Nothing was exported: correct these first.');
  expect(existsSync(join(to, 'content/articles/first-piece/index.md'))).toBe(true);
});
