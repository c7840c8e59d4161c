/** A scripted piece brings code of its own, of which no view knows. */
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf, readPage } from '../support/built-files.ts';
import { buildPublicationAt, copyPublication } from '../support/built-sites.ts';
import { ownProject } from '../support/own-project.ts';

let folder: string;
let content: string;
let out: string;
/** The page of a piece, before its component was changed and after. */
let first: string;
let second: string;

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
  out = join(folder, 'out');
  await appendFile(join(content, 'site.yaml'), 'scriptedArticles: true\n');
  await writePiece('counted', 'published: 2026-01-31', '<p>seventeen ships</p>\n');
  const style = `<style is:global>${Array.from({ length: 400 }, (_, index) => `.canarystyle-${index} { order: ${index}; }`).join('\n')}</style>`;
  await writePiece('canarypiece', 'draft: true', `<p>canarywords</p>\n${style}\n`);
  first = await builtPage();

  const script = '<script>document.title = `${document.querySelectorAll("p").length} ships`;</script>';
  await writePiece('counted', 'published: 2026-01-31', `<p>eighteen ships</p>\n${script}\n`);
  second = await builtPage();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds, and reads the page of the piece that is published. */
async function builtPage(): Promise<string> {
  const { code, output } = await buildPublicationAt(content, out);
  expect(code, output).toBe(0);
  return readFile(join(out, 'articles', 'counted', 'index.html'), 'utf8');
}

it('is drawn anew when only what it imports has changed', () => {
  expect(first).toContain('seventeen ships');
  expect(second).toContain('eighteen ships');
});

it('leaves nothing of it behind as a draft', async () => {
  for (const path of filesOf(out)) expect(`${path}\n${await readFile(join(out, path), 'latin1')}`.includes('canary'), path).toBe(false);
});

it('brings its script in a file, so that the security policy lets it in', async () => {
  const page = readPage(out, 'articles/counted/index.html');
  expect(page.querySelectorAll('body style, body script:not([src])')).toHaveLength(0);
  const files = [...page.querySelectorAll('script[src]')].map((each) => each.getAttribute('src') ?? '');
  const texts = await Promise.all(files.map((path) => readFile(join(out, path), 'utf8')));
  expect(texts.some((text) => text.includes('ships'))).toBe(true);
});

it('is named when its code fails, and nothing is built', async () => {
  const broken = await copyPublication(content, join(folder, 'broken'));
  await writeFile(join(broken, 'articles', 'counted', 'Tally.astro'), "---\nthrow new Error('no ships');\n---\n");
  const { code, output } = await buildPublicationAt(broken, out);
  expect(code).toBe(1);
  expect(output).toContain(
    'The code in the piece at /articles/counted/ fails: no ships\nThe pages could not be drawn.\nNothing was built; ',
  );
  expect(output).not.toContain('    at ');
});
