/** A scripted piece brings code of its own, of which no view knows. */
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf, readPage } from '../support/built-files.ts';
import { buildPublicationAt, copyPublication } from '../support/built-sites.ts';
import { ownProject } from '../support/own-project.ts';

let folder: string;
let content: string;

const piece = (fields: string) =>
  `---\ntitle: Counted\nauthors: [ada-quill]\ncategories: [markets]\nscripted: true\n${fields}\n---\n\nimport Tally from './Tally.astro';\n\n<Tally />\n`;

async function writePiece(name: string, fields: string, tally: string): Promise<void> {
  await mkdir(join(content, 'articles', name), { recursive: true });
  await writeFile(join(content, 'articles', name, 'index.mdx'), piece(fields));
  await writeFile(join(content, 'articles', name, 'Tally.astro'), tally);
}

beforeAll(async () => {
  // Astro finds the script of a component only where its file lies below the project, or beside it.
  folder = await mkdtemp(join(ownProject(), 'scripted-'));
  content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
  await appendFile(join(content, 'site.yaml'), 'scriptedArticles: true\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('is drawn anew when only what it imports has changed, and as a draft leaves nothing of it behind', async () => {
  const out = join(folder, 'out');
  await writePiece('counted', 'published: 2026-01-31', '<p>seventeen ships</p>\n');
  const style = `<style is:global>${Array.from({ length: 400 }, (_, index) => `.canarystyle-${index} { order: ${index}; }`).join('\n')}</style>`;
  await writePiece('canarypiece', 'draft: true', `<p>canarywords</p>\n${style}\n`);
  expect((await buildPublicationAt(content, out)).code).toBe(0);
  const pageOf = () => readFile(join(out, 'articles', 'counted', 'index.html'), 'utf8');
  expect(await pageOf()).toContain('seventeen ships');
  for (const path of filesOf(out)) expect(`${path}\n${await readFile(join(out, path), 'latin1')}`.includes('canary'), path).toBe(false);

  await writePiece('counted', 'published: 2026-01-31', '<p>eighteen ships</p>\n');
  expect((await buildPublicationAt(content, out)).code).toBe(0);
  expect(await pageOf()).toContain('eighteen ships');
});

it('brings its script in a file, so that the security policy lets it in', async () => {
  const out = join(folder, 'with-script');
  const script = '<script>document.title = `${document.querySelectorAll("p").length} ships`;</script>';
  await writePiece('counted', 'published: 2026-01-31', `<p>seventeen ships</p>\n${script}\n`);
  const built = await buildPublicationAt(content, out);
  expect(built.code, built.output).toBe(0);
  const page = readPage(out, 'articles/counted/index.html');
  expect(page.querySelectorAll('body style, body script:not([src])')).toHaveLength(0);
  const files = [...page.querySelectorAll('script[src]')].map((each) => each.getAttribute('src') ?? '');
  const texts = await Promise.all(files.map((path) => readFile(join(out, path), 'utf8')));
  expect(texts.some((text) => text.includes('ships'))).toBe(true);
});
