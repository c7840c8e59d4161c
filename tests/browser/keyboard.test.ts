/** A reader with a keyboard alone: where each key leads, that one sees where one is, and that nothing lies over it. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../support/in-browser.ts';
import { type Stop, walkByTab } from '../support/tab-walk.ts';

const openPage = useBrowser();

const home = inject('homes').klaxon;

const pages = [
  ['', 1280],
  ['', 390],
  ['articles/the-deal-that-would-not-close/', 1280],
  ['articles/the-town-that-keeps-the-hum/', 390],
  ['search/?q=lease', 1280],
  ['search/?q=lease', 390],
  ['tags/ai-bubble/', 390],
  ['archive/', 1280],
] as const;

it.for(pages)('on "/%s", %d pixels wide, every stop is seen, uncovered, in order and large enough', async ([path, width], context) => {
  const page = await openPage(context, { viewport: { width, height: 800 } });
  await open(page, path);
  const stops = await walkByTab(page);

  expect(stops[0]?.name).toBe('Skip to the content');
  expect(stops.length).toBeGreaterThan(15);
  expect(namesOf(stops, ({ marked }) => !marked)).toEqual([]);
  expect(namesOf(stops, ({ covered }) => covered)).toEqual([]);
  expect(namesOf(stops, ({ small }) => small)).toEqual([]);
  // Notes stand in the margin but after the text, as they do on paper.
  const places = stops.map(({ order }) => order);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect((await linksOn(page)).filter(({ order }) => !places.includes(order))).toEqual([]);
});

it('the skip link leads past the masthead: the next stop lies in the content', async (context) => {
  const page = await openPage(context);
  for (const path of ['', 'articles/the-deal-that-would-not-close/', 'search/']) {
    await open(page, path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null), path).toBe(true);
  }
});

it('the dialog takes the focus to its field, keeps it inside, and gives it back', async (context) => {
  const page = await openPage(context);
  await open(page, 'articles/the-deal-that-would-not-close/');
  const opener = page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Search' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  expect(await page.evaluate(() => document.activeElement?.matches('dialog input'))).toBe(true);

  const stops = await walkByTab(page, { within: 'dialog' });
  expect(stops.length).toBeGreaterThan(5);
  expect(namesOf(stops, ({ marked }) => !marked)).toEqual([]);
  expect(namesOf(stops, ({ covered }) => covered)).toEqual([]);
  expect(namesOf(stops, ({ small }) => small)).toEqual([]);

  await page.keyboard.press('Escape');
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(home + path);
  if (path.includes('?q=')) await page.locator('[data-result]').first().waitFor();
}

/** Every link and button that is there to be pressed. */
function linksOn(page: Page): Promise<readonly { readonly order: number; readonly name: string | null }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element, order) =>
      element.matches('a[href], button, summary') && element.checkVisibility() ? [{ order, name: element.textContent }] : [],
    ),
  );
}

function namesOf(stops: readonly Stop[], isMeant: (stop: Stop) => boolean): readonly string[] {
  return stops.filter(isMeant).map(({ name, size }) => `${name} (${size})`);
}
