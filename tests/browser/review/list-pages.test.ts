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
