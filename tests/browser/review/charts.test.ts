/** Charts as they are seen: on narrow screens, where the script runs the other way, in the colours of the system, on paper. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../../support/in-browser.ts';

const openPage = useBrowser();
const everyPart = 'articles/ordinary-twin/';

const home = inject('homes').review;

/** Words of drawings that lie over each other, or beside their figure. */
function collisions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.chart')].flatMap((chart) => {
      const edge = chart.getBoundingClientRect();
      const words = [...chart.querySelectorAll('.drawing text')]
        .map((text) => ({ text: text.textContent?.trim(), box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      return words.flatMap(({ text, box }, index) => [
        ...(box.left < edge.left - 1 || box.right > edge.right + 1 ? [`${text} leaves the figure`] : []),
        ...words
          .slice(index + 1)
          // A line of words is taller than its letters.
          .filter(({ box: b }) => box.left < b.right && b.left < box.right && box.top + 3 < b.bottom - 3 && b.top + 3 < box.bottom - 3)
          .map((other) => `${text} / ${other.text}`),
      ]);
    }),
  );
}

it('no words of a chart lie over each other, from a narrow phone to a wide page, in either direction', async (context) => {
  const page = await openPage(context);
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(home + everyPart);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('.drawing text:visible').count()).toBeGreaterThan(5);
    expect(await collisions(page), `${width}`).toEqual([]);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    expect(await collisions(page), `${width}, from the right`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // A table does not shrink by itself, and would widen a page that runs from the right.
    const hidden = await page
      .locator('.chart .visually-hidden')
      .evaluateAll((all) => all.filter(({ tagName }) => tagName !== 'THEAD').map(({ clientWidth }) => clientWidth));
    expect(hidden.length).toBeGreaterThan(0);
    expect(Math.max(...hidden)).toBeLessThanOrEqual(1);
  }
});

it('bars grow from the side where the text begins', async (context) => {
  const page = await openPage(context);
  await page.goto(home + everyPart);
  const gaps = () =>
    page.evaluate(() => {
      const [bar, track] = [document.querySelector('.bars tr:last-child rect'), document.querySelector('.bars tr:last-child svg')];
      const [inner, outer] = [bar?.getBoundingClientRect(), track?.getBoundingClientRect()];
      return inner && outer ? [Math.round(inner.left - outer.left), Math.round(outer.right - inner.right)] : [];
    });
  const [before = -1, after = -1] = await gaps();
  expect(before).toBe(0);
  expect(after).toBeGreaterThan(50);
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  expect(await gaps()).toEqual([after, before]);
});

it('lines can be seen in the colours of the system, and are black on paper', async (context) => {
  const page = await openPage(context, { colorScheme: 'dark' });
  await page.goto(home + everyPart);
  const colours = () =>
    page.evaluate(() =>
      ['polyline', 'polyline.signal', '.bars rect'].map((selector) => {
        const { stroke, fill } = getComputedStyle(document.querySelector(selector) ?? document.body);
        return selector === '.bars rect' ? fill : stroke;
      }),
    );
  await page.emulateMedia({ forcedColors: 'active' });
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const colour of await colours()) expect(colour).not.toBe(ground);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  // The bar that the chart is about is black, the others are lighter.
  expect(await colours()).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'rgb(94, 85, 75)']);
});
