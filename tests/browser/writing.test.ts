/** A writer writes beside the preview. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyPublication } from '../support/built-sites.ts';
import { useBrowser } from '../support/in-browser.ts';
import { type Served, serveWriting } from '../support/serve.ts';

const openPage = useBrowser();
let folder: string;
let article: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  const content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'));
  const [author] = /^authors: *\[?([\w-]+)/m.exec(await readFile(join(content, 'articles', 'first-piece.mdx'), 'utf8')) ?? [];
  article = join(content, 'articles', 'unfinished.mdx');
  await writeFile(
    article,
    `---\ntitle: Unfinished business\n${author ?? ''}]\ncategories: [markets]\ndraft: true\n---\n\nThe word is albatross.\n`,
  );
  served = await serveWriting(content);
});

afterAll(async () => {
  await served.stop();
  await rm(folder, { recursive: true, force: true });
});

it('a draft is shown and marked as one', async (context) => {
  const page = await openPage(context);
  await page.goto(`${served.home}articles/unfinished/`);
  expect(await page.locator('h1').textContent()).toBe('Unfinished business');
  expect(await page.locator('.proof-bar p').allTextContents()).toEqual(['Draft: not published', 'articles/unfinished.mdx']);
  await page.goto(served.home);
  expect(await page.locator('[data-piece*=unfinished] .status-mark, .cover .status-mark').allTextContents()).toEqual(['Draft']);
});

it('an edit shows by itself, and a mistake is explained instead of shown', async (context) => {
  const page = await openPage(context);
  await page.goto(`${served.home}articles/unfinished/`);
  const text = await readFile(article, 'utf8');
  await writeFile(article, text.replace('Unfinished business', 'Finished business'));
  await page.getByRole('heading', { name: 'Finished business', exact: true }).waitFor();

  await writeFile(article, text.replace('title:', 'tilte:'));
  await page.getByText('"tilte" is not a field here. Did you mean "title"?').first().waitFor();

  await writeFile(article, text);
  await page.getByRole('heading', { name: 'Unfinished business', exact: true }).waitFor();
});

it('the search works in the preview, for drafts too', async (context) => {
  const page = await openPage(context);
  await page.goto(`${served.home}search/?q=albatross`);
  await page.locator('.search-results li').first().waitFor();
  expect(await page.locator('.search-results').textContent()).toContain('Unfinished business');
});
