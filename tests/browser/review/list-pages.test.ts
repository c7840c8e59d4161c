/** Pages of lists as a reader sees them: an index is set as in a book, facts stand in one line, portraits beside names. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../../support/in-browser.ts';

const openPage = useBrowser();
const home = inject('homes').klaxon;

const boxesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );

describe('the index of hashtags', () => {
  it.for([
    [390, 2],
    [768, 3],
    [1024, 4],
    [1280, 4],
  ] as const)('at %i pixels has %i columns, and no letter is the last line of one', async ([width, columns], context) => {
    const page = await openPage(context, { viewport: { width, height: 900 } });
    await page.goto(`${home}tags/`);
    await page.evaluate(() => document.fonts.ready);
    const letters = await boxesOf(page, '.letter h2');
    const firsts = await boxesOf(page, '.letter li:first-child');
    expect(new Set([...letters, ...firsts].map(({ left }) => Math.round(left))).size).toBe(columns);
    expect(letters.length).toBeGreaterThan(10);
    for (const [index, { left, top }] of letters.entries()) {
      expect(firsts[index]?.left).toBeCloseTo(left, 0);
      expect(firsts[index]?.top).toBeGreaterThan(top);
      expect((firsts[index]?.top ?? 0) - top).toBeLessThan(60);
    }
  });
});

it.for(['categories/ai/', 'authors/maren-holt/', 'series/the-residual/', 'tags/ai-bubble/', 'archive/2026/11/'])(
  'what is counted in %s stands in one line, in two on a phone at most',
  async (path, context) => {
    const page = await openPage(context);
    for (const width of [390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(home + path);
      const [{ top, bottom } = { top: 0, bottom: Infinity }] = await boxesOf(page, '.list-facts');
      expect(bottom - top, `${width}`).toBeLessThan(width < 700 ? 60 : 40);
    }
  },
);

it('a portrait stands beside the name', async (context) => {
  const page = await openPage(context);
  for (const width of [390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${home}authors/maren-holt/`);
    const [name] = await boxesOf(page, 'h1');
    const [portrait] = await boxesOf(page, '.portrait');
    expect(portrait?.left).toBeGreaterThanOrEqual(name?.right ?? Infinity);
    expect(portrait?.top).toBeLessThan(name?.bottom ?? 0);

    await page.goto(`${home}authors/`);
    const names = await boxesOf(page, '.people > li:has(.person-portrait) h2');
    const portraits = await boxesOf(page, '.person-portrait');
    for (const [index, { right, top }] of portraits.entries()) {
      expect(names[index]?.left).toBeGreaterThan(right);
      expect(Math.abs((names[index]?.top ?? 0) - top)).toBeLessThan(30);
    }
    expect(portraits.length).toBeGreaterThan(0);
  }
});

it('the feeds of a subject stand behind that of their subject, indented', async (context) => {
  const page = await openPage(context);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${home}feeds/`);
    const left = async (name: string) => (await page.locator('main').getByRole('link', { name, exact: true }).boundingBox())?.x ?? 0;
    expect(await left('Leases')).toBeGreaterThan((await left('Markets')) + 10);
    expect(await left('Leases')).toBeCloseTo(await left('Power'), 0);
  }
});

it('no name of the footer is divided', async (context) => {
  const page = await openPage(context, { viewport: { width: 390, height: 900 } });
  await page.goto(home);
  const names = await page.locator('footer nav a').allTextContents();
  expect(names).toContain('Cloud Infrastructure');
  for (const { bottom, top } of await boxesOf(page, 'footer nav a')) expect(bottom - top).toBeLessThan(30);
});

describe('numbers', () => {
  it('have the height of a cover and a horn as wide as its column, also an old one of two pieces', async (context) => {
    const page = await openPage(context, { viewport: { width: 1280, height: 900 } });
    for (const path of ['archive/2026/05/', 'archive/2026/11/']) {
      await page.goto(home + path);
      const [front] = await boxesOf(page, '.issue-front');
      expect((front?.bottom ?? 0) - (front?.top ?? 0), path).toBeGreaterThan(570);
      const [figure] = await boxesOf(page, '.issue-front .horn');
      const marks = await boxesOf(page, '.issue-front .horn :is(rect, path)');
      expect(Math.min(...marks.map(({ left }) => left))).toBeCloseTo(figure?.left ?? 0, 0);
      expect(Math.abs(Math.max(...marks.map(({ right }) => right)) - (figure?.right ?? 0))).toBeLessThan(1.5);
    }
  });

  it('stand on the shelf on shared lines, the filled one too, whose words begin at the margin', async (context) => {
    const page = await openPage(context, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${home}archive/`);
    for (const selector of ['.issue-cover .issue-lead', '.issue-cover .horn', '.issue-cover > .label']) {
      const [filled, ...others] = (await boxesOf(page, selector)).slice(0, 4);
      for (const { top } of others) expect(top, selector).toBeCloseTo(filled?.top ?? 0, 0);
    }
    const [heading] = await boxesOf(page, '.archive-year h2');
    const [lead] = await boxesOf(page, '.issue-cover .issue-lead');
    expect(lead?.left).toBeCloseTo(heading?.left ?? 0, 0);
  });
});

it('equal counts are left out beside a list, others are not', async (context) => {
  const page = await openPage(context);
  await page.goto(`${home}archive/2026/04/`);
  expect(await page.locator('#together li').count()).toBeGreaterThan(3);
  expect(await page.locator('#together .count').count()).toBe(0);
  await page.goto(`${home}archive/2026/11/`);
  expect(await page.locator('#together .count').count()).toBe(await page.locator('#together li').count());
});

it('who has saved nothing finds the latest pieces to begin with', async (context) => {
  const page = await openPage(context);
  await page.goto(`${home}saved/`);
  await page.getByText('Nothing is saved yet').waitFor();
  expect(await page.getByRole('region', { name: 'Latest' }).getByRole('article').count()).toBe(3);
});

it.for([1280, 390])('the dialog of the search is as high as its words, and the page is seen below it, at %i px', async (width, context) => {
  const page = await openPage(context, { viewport: { width, height: 800 } });
  await page.goto(home);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect((await dialog.boundingBox())?.height).toBeLessThan(500);
  // Under a veil, so that no line of it seems to belong to the dialog.
  expect(await dialog.evaluate((element) => getComputedStyle(element, '::backdrop').backgroundColor)).toMatch(/ \/ 0\.8\)$/);
});

it('a phone shows the end of the address of a feed, and copies all of it', async (context) => {
  const page = await openPage(context, { viewport: { width: 390, height: 900 } });
  await page.goto(`${home}feeds/`);
  const address = page.locator('.feeds .facts').nth(4);
  await address.click();
  const copied = await page.evaluate(() => getSelection()?.toString().trim());
  const root = /https:[^\s]+/.exec((await page.locator('.feed-root').textContent()) ?? '')?.[0] ?? '-';
  expect(copied?.startsWith(root)).toBe(true);
  expect((await address.locator('span').boundingBox())?.width ?? 0).toBeLessThan(3);
});

it('a list of a person names other authors alone', async (context) => {
  const page = await openPage(context);
  await page.goto(`${home}authors/saoirse-lindgren/`);
  const named = await page.locator('.piece-group .card-authors').allTextContents();
  expect(await page.locator('.piece-group .card').count()).toBeGreaterThan(named.length);
  for (const names of named) expect(names).toContain(',');
});

it('the page of the search has a title that is seen where no script runs', async (context) => {
  const page = await openPage(context, { javaScriptEnabled: false });
  await page.goto(`${home}search/`);
  expect((await page.getByRole('heading', { level: 1 }).boundingBox())?.height).toBeGreaterThan(40);
});
