/** The design holds at its ends: three pieces and many, a title of 8 characters and one of 120, long words, another script, 600 hashtags, no picture. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPublicationAt } from '../../support/built-sites.ts';
import { type CompressedHost, serveCompressed } from '../../support/compressing-server.ts';
import { type Extreme, extremes, writeExtreme } from '../../support/extreme-publications.ts';
import { useBrowser } from '../../support/in-browser.ts';
import { unseenDrawings } from '../../support/unseen-drawings.ts';

const openPage = useBrowser();
/** One of each kind. */
const pages = [
  '',
  'categories/',
  'categories/s0/',
  'tags/',
  'tags/harbours/',
  'authors/',
  'authors/ada-quill/',
  'archive/',
  'archive/2026/',
  'archive/2026/11/',
  'articles/piece-0/',
];

describe.each(Object.entries<Extreme>(extremes))('with %s', (_name, extreme) => {
  let folder: string;
  let out: string;
  let host: CompressedHost;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'broadside-'));
    out = join(folder, 'out');
    const content = join(folder, 'content');
    await writeExtreme(content, extreme);
    const { code, output } = await buildPublicationAt(content, out);
    if (code !== 0) throw new Error(output);
    host = await serveCompressed(out);
  });
  afterAll(async () => {
    host.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('no page is wider than its screen', async (context) => {
    const page = await openPage(context);
    for (const path of pages) {
      await page.goto(`${host.home}/${path}`, { waitUntil: 'domcontentloaded' });
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });

  it.runIf(extreme.titles.length > 10)('a long index can be filtered by script, and has no field without it', async (context) => {
    const page = await openPage(context, { viewport: { width: 390, height: 900 } });
    await page.goto(`${host.home}/tags/`);
    const field = page.getByRole('searchbox', { name: 'Find in this list' });
    const beside = await page.getByText('Find in this list').boundingBox();
    const box = await field.boundingBox();
    expect(box?.x).toBeGreaterThan((beside?.x ?? 0) + (beside?.width ?? 0));
    expect(box?.y).toBeLessThan(beside?.y ?? 0);
    // A line to write on, which ends the line of the letters where there is room.
    expect(await field.evaluate((input) => getComputedStyle(input).borderWidth)).toBe('0px 0px 1px');
    await page.setViewportSize({ width: 1280, height: 900 });
    const letters = await page.getByRole('navigation', { name: 'By letter' }).boundingBox();
    expect(Math.abs(((await field.boundingBox())?.y ?? 0) - (letters?.y ?? 1000))).toBeLessThan(20);
    await page.setViewportSize({ width: 390, height: 900 });
    const names = page.locator('main [data-filter-name]:visible');
    const all = await names.count();
    expect(all).toBeGreaterThan(500);
    await field.fill('WÖRD 12-');
    await expect.poll(() => names.count()).toBe(9);
    expect(await page.getByRole('status').textContent()).toBe(`9 of ${all}`);
    expect(await page.locator('main h2:visible').allTextContents()).toEqual(['W']);
    expect(await page.getByRole('navigation', { name: 'By letter' }).isVisible()).toBe(false);
    // The page divides this word by soft hyphens, which nobody types.
    expect(await page.locator('main [data-filter-name]', { hasText: '\u00AD' }).count()).toBeGreaterThan(0);
    await field.fill('#infrastructure 12-');
    await expect.poll(() => names.count()).toBe(1);
    await field.fill('nowhere');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Nothing in this list has these letters.');
    await field.fill('');
    await expect.poll(() => names.count()).toBe(all);

    const without = await openPage(context, { javaScriptEnabled: false });
    await without.goto(`${host.home}/tags/`);
    expect(await without.locator('[data-list-filter]').isVisible()).toBe(false);
    expect(await without.locator('main [data-filter-name]:visible').count()).toBe(all);
  });

  it.runIf(extreme.titles.length > 10)('a bar is drawn for each piece of a list, and seen where colours are forced', async (context) => {
    const page = await openPage(context, { forcedColors: 'active' });
    await page.goto(`${host.home}/tags/harbours/`);
    const columns = await page.locator('.tally li').evaluateAll((all) =>
      all.map((one) => ({
        text: one.textContent ?? '',
        bars: one.querySelectorAll('rect').length,
        width: one.getBoundingClientRect().width,
        current: one.classList.contains('current'),
      })),
    );
    expect(columns.reduce((sum, { bars }) => sum + bars, 0)).toBe(extreme.titles.length);
    for (const { text, bars, width } of columns) expect([Number(/: (\d+) piece/.exec(text)?.[1]), width <= 40]).toEqual([bars, true]);
    expect(columns.map(({ current }) => current).indexOf(true)).toBe(columns.length - 1);
    expect(await unseenDrawings(page, '.tally svg rect')).toEqual([]);
  });

  it.runIf(extreme.titles.length > 30)('thirty answers do not stand before the text; a reader opens them', async (context) => {
    const page = await openPage(context, { viewport: { width: 390, height: 844 } });
    await page.goto(`${host.home}/articles/piece-${extreme.titles.length - 1}/`);
    const answers = page.locator('.article-margin details[data-debate]');
    expect((await answers.locator('summary').textContent())?.trim()).toBe('Answered by (30)');
    expect((await answers.boundingBox())?.height).toBeLessThan(40);
    await answers.locator('summary').click();
    expect(await answers.getByRole('link').filter({ visible: true }).count()).toBe(30);
  });

  it('the cover shows the whole title of its lead, above what follows it', async (context) => {
    const page = await openPage(context, { viewport: { width: 390, height: 900 } });
    await page.goto(host.home);
    const title = page.locator('.cover-title');
    expect((await title.textContent())?.trim()).toBe(extreme.titles[0]?.text);
    const { bottom, next } = await page.evaluate(() => ({
      bottom: document.querySelector('.cover-title a')?.getBoundingClientRect().bottom ?? Infinity,
      next: document.querySelector('.cover-text')?.getBoundingClientRect().top ?? 0,
    }));
    expect(bottom).toBeLessThanOrEqual(next);
  });

  it('the index of hashtags stays below 10 kB, and 10 bytes a hashtag, once packed', async () => {
    const hashtags = 1 + extreme.titles.length * extreme.ownHashtags;
    const html = await readFile(join(out, 'tags', 'index.html'));
    expect(html.toString().match(/<li data-filter-item/g)).toHaveLength(hashtags);
    expect(gzipSync(html).length).toBeLessThan(10_000 + 10 * hashtags);
  });
});
