/** A writer writes beside the preview. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { violationsOn } from '../support/axe.ts';
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
  expect(await page.locator('[data-status-bar] p').allTextContents()).toEqual(['Draft: not published', 'articles/unfinished.mdx']);
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(served.home);
  expect(await page.locator('main [data-status-mark]').allInnerTexts()).toEqual(['Draft']);
});

it('an edit shows by itself; a mistake is explained on its page, until it is mended, while other pages go on', async (context) => {
  const page = await openPage(context);
  const other = await openPage(context, { colorScheme: 'dark', viewport: { width: 390, height: 800 } });
  await page.goto(`${served.home}articles/unfinished/`);
  await other.goto(`${served.home}articles/first-piece/`);
  const text = await readFile(article, 'utf8');
  await writeFile(article, text.replace('Unfinished business', 'Finished business'));
  await page.getByRole('heading', { name: 'Finished business', exact: true }).waitFor();

  await writeFile(article, text.replace('title:', 'tilte:').replace('The word', 'I <3 that the word'));
  const strips = page.locator('[data-problem-strip]');
  await strips.nth(1).waitFor();
  const fields = '"tilte" is not a field here. Did you mean "title"? The fields are listed in content/README.md.';
  expect((await strips.allInnerTexts()).map((said) => said.replace(/\s+/g, ' '))).toEqual([
    `line 2 tilte ${fields}`,
    'line 8:3 body "<3" is read as the beginning of a tag. Write \\<3',
  ]);
  // Above the page, and above the paragraph, of a page that is as it was before.
  expect(await strips.nth(0).evaluate((strip) => strip.nextElementSibling?.localName)).toBe('article');
  expect(await strips.nth(1).evaluate((strip) => strip.nextElementSibling?.textContent)).toBe('The word is albatross.');
  expect(await page.locator('h1').textContent()).toBe('Finished business');
  expect(await page.locator('body').innerText()).not.toMatch(/node_modules|Error/);
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  await served.said(fields.split('?')[0] ?? '');

  const bar = other.locator('[data-status-bar]');
  await bar.waitFor();
  expect(await bar.innerText()).toBe(
    '2 problems keep the site from being built. What they concern is shown as it was before, or not at all.',
  );
  expect(await other.locator('h1').textContent()).toBe('The first piece');
  expect(await violationsOn(other)).toEqual([]);
  await bar.getByRole('link').click();
  await other.getByRole('heading', { name: '2 problems in 1 file' }).waitFor();
  expect(await violationsOn(other)).toEqual([]);

  await writeFile(article, text);
  await page.getByRole('heading', { name: 'Unfinished business', exact: true }).waitFor();
  expect(await strips.count()).toBe(0);
  await served.said('The files have no problems any more.');
  await other.getByRole('heading', { name: 'No problems' }).waitFor();
  await other.getByRole('link', { name: 'Home page' }).click();
  expect(await bar.count()).toBe(0);
});

it('a footnote that is half typed changes nothing but for a strip at its place, and the page stays where it was scrolled to', async (context) => {
  const page = await openPage(context, { viewport: { width: 390, height: 600 } });
  const text = await readFile(article, 'utf8');
  const paragraph = 'A sentence that is long enough to fill a line of a telephone. '.repeat(6);
  const long = `${text}\n${Array.from({ length: 12 }, (_, index) => `${index}. ${paragraph}`.replace('. ', ' ')).join('\n\n')}\n`;
  await writeFile(article, long);
  onTestFinished(() => writeFile(article, text));
  // The page is set anew when its faces are there.
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(`${served.home}articles/unfinished/`);
  await page.getByText(/^11 A sentence/).waitFor();
  await page.unroute('**/*.woff2');
  const seen = page.getByText(/^8 A sentence/);
  // Exactly at the top: `scrollIntoView` leaves the margin of a link's target above it.
  await seen.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top));
  const places = async () => Math.round(await seen.evaluate((element) => element.getBoundingClientRect().top));
  const before = await places();

  await writeFile(article, long.replace('9 A sentence', '9[^half A sentence').replace('10 A sentence', '10[^half] A sentence'));
  await page.locator('[data-problem-strip]').waitFor();
  expect(await page.locator('[data-problem-strip] + p').textContent()).toMatch(/^10 A sentence/);
  await expect.poll(async () => Math.abs((await places()) - before)).toBeLessThan(3);
  await writeFile(article, long);
  await page.locator('[data-problem-strip]').waitFor({ state: 'detached' });
  await seen.waitFor();
  await expect.poll(async () => Math.abs((await places()) - before)).toBeLessThan(3);
});

it('a page that is still loading when its file changes shows the change too', async (context) => {
  const page = await openPage(context);
  const other = await openPage(context);
  const { promise: isTold, resolve: told } = Promise.withResolvers<void>();
  await page.route('**/@vite/client', (route) => isTold.then(() => route.continue()));
  await page.goto(`${served.home}articles/unfinished/`, { waitUntil: 'commit' });
  await page.getByRole('heading', { name: 'Unfinished business', exact: true }).waitFor();
  await other.goto(`${served.home}articles/unfinished/`);

  const text = await readFile(article, 'utf8');
  await writeFile(article, text.replace('Unfinished business', 'Business at last'));
  await other.getByRole('heading', { name: 'Business at last', exact: true }).waitFor();
  expect(await page.locator('h1').textContent()).toBe('Unfinished business');
  told();
  await page.getByRole('heading', { name: 'Business at last', exact: true }).waitFor();
  await writeFile(article, text);
  await page.getByRole('heading', { name: 'Unfinished business', exact: true }).waitFor();
});

it('a picture that is lost or damaged takes its piece with it, which comes back, while other pages go on', async (context) => {
  const page = await openPage(context);
  const other = await openPage(context);
  const picture = join(article, '..', 'dock.png');
  const pixels = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const text = await readFile(article, 'utf8');
  await writeFile(picture, pixels);
  await writeFile(article, `${text}\n![The dock at low water](./dock.png)\n`);
  await page.goto(`${served.home}articles/unfinished/`);
  await page.getByRole('img', { name: 'The dock at low water' }).waitFor();
  await other.goto(`${served.home}articles/first-piece/`);

  await rm(picture);
  await page.getByRole('heading', { name: '1 problem on this page' }).waitFor();
  await other.locator('[data-status-bar]').getByText('1 problem').waitFor();
  expect(await other.locator('h1').textContent()).toBe('The first piece');
  await writeFile(picture, 'no picture');
  await page.getByText('This is not a picture that can be read.').waitFor();
  await writeFile(picture, pixels);
  await page.getByRole('img', { name: 'The dock at low water' }).waitFor();
  await other.locator('[data-status-bar]').waitFor({ state: 'detached' });

  await writeFile(article, text);
  await page.getByRole('img', { name: 'The dock at low water' }).waitFor({ state: 'detached' });
  await rm(picture);
});

it('an address without its slash, and a former one that names a file, lead where they do on a host', async (context) => {
  const page = await openPage(context);
  const text = await readFile(article, 'utf8');
  await writeFile(article, text.replace('draft: true', 'draft: true\naliases: [/old/page.html]'));
  onTestFinished(() => writeFile(article, text));
  await page.goto(`${served.home}articles/unfinished`);
  expect(page.url()).toBe(`${served.home}articles/unfinished/`);
  // A page of its own: the first may go to its next version at this moment, since the text has just been written.
  const former = await openPage(context);
  await former.goto(`${served.home}old/page.html`);
  await former.waitForURL(`${served.home}articles/unfinished/`);
});

it('what is gone says why, and a list has its feed', async (context) => {
  const page = await openPage(context);
  await writeFile(join(folder, 'content', 'gone.yaml'), '- address: /articles/wrong/\n  reason: Its sum was wrong.\n');
  onTestFinished(() => rm(join(folder, 'content', 'gone.yaml')));
  await expect
    .poll(async () => (await page.goto(`${served.home}articles/wrong/`)) && (await page.locator('h1').textContent()), { timeout: 15_000 })
    .toBe('This was withdrawn');
  expect(await page.locator('main').innerText()).toContain('Its sum was wrong.');
  const feed = await page.request.get(`${served.home}categories/markets/feed.xml`);
  expect([feed.status(), feed.headers()['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8']);
  expect(await feed.text()).toContain('<title>The first piece</title>');
});

it('a piece that was never right is explained at its address', async (context) => {
  const page = await openPage(context);
  const begun = join(article, '..', 'begun.mdx');
  await writeFile(begun, 'No fields.\n');
  onTestFinished(() => rm(begun));
  await page.goto(`${served.home}articles/begun/`);
  await page.getByText('The file does not begin with its fields.').waitFor();
  const other = await openPage(context);
  await other.goto(`${served.home}articles/unfinished/`);
  const text = await readFile(article, 'utf8');
  onTestFinished(() => writeFile(article, text));
  await writeFile(article, text.replace('Unfinished business', 'Business goes on'));
  await other.getByRole('heading', { name: 'Business goes on', exact: true }).waitFor();
});

it('the search works in the preview, for drafts too', async (context) => {
  const page = await openPage(context);
  await page.goto(`${served.home}search/?q=albatross`);
  await page.locator('[data-results] li').first().waitFor();
  expect(await page.locator('[data-results]').textContent()).toContain('Unfinished business');
});
