/** A writer opens the preview of a publication that is not right to begin with, and stands below the root of its host. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyPublication } from '../support/built-sites.ts';
import { useBrowser } from '../support/in-browser.ts';
import { serveWriting } from '../support/serve.ts';

const openPage = useBrowser();

it('every page shows what is wrong until something can be shown, and then itself', async (context) => {
  const page = await openPage(context);
  const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const content = await copyPublication('tests/fixtures/minimal', join(folder, 'content'), { url: 'https://example.org/opinion/' });
  const article = join(content, 'articles', 'first-piece.mdx');
  const text = await readFile(article, 'utf8');
  await writeFile(article, text.replace('[ada-quill]', '[ada-quil]'));
  const other = join(content, 'articles', 'second-piece.mdx');
  const served = await serveWriting(content, '/opinion/');
  onTestFinished(() => served.stop());

  await page.goto(served.home);
  await page.getByText('"ada-quil" is not an author. Did you mean "ada-quill"?').waitFor();
  expect(await page.locator('h1').textContent()).toBe('1 problem in 1 file');
  expect(await page.getByRole('main').textContent()).toContain('no page can be shown');
  const piece = await openPage(context);
  await piece.goto(`${served.home}articles/first-piece/`);
  await piece.getByRole('heading', { name: '1 problem on this page' }).waitFor();

  // What is right by itself is shown, and the open page goes there by itself.
  await writeFile(other, text.replace('The first piece', 'The second piece'));
  await page.getByRole('link', { name: 'The second piece' }).first().waitFor();
  expect(await page.getByText('The first piece').count()).toBe(0);
  await rm(other);

  await writeFile(article, text);
  await piece.getByRole('heading', { name: 'The first piece', exact: true }).waitFor();
  await writeFile(article, text.replace('[ada-quill]', '[ada-quil]'));
  await piece.locator('[data-problem-strip]').getByText('"ada-quil" is not an author.').waitFor();
  await page.locator('[data-status-bar]').getByRole('link').click();
  await page.getByRole('heading', { name: '1 problem in 1 file' }).waitFor();
});
