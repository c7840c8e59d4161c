/** On a slow first visit, fonts of the system stand in for those of the site, with their measures. */
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../../support/in-browser.ts';

const openPage = useBrowser();
const address = `${inject('homes').klaxon}articles/depreciation-is-a-forecast/`;

/** Heights of the paragraphs of the text, in pixels. */
const heights = (): Promise<number[]> =>
  Promise.resolve([...document.querySelectorAll('[data-body] > p')].map((paragraph) => paragraph.getBoundingClientRect().height));
const total = (all: readonly number[]): number => all.reduce((sum, height) => sum + height, 0);

it.for([390, 1280])('the text is as high before the fonts have come, at %i pixels', async (width, context) => {
  const without = await openPage(context, { viewport: { width, height: 844 } });
  await without.route('**/*.woff2', (route) => route.abort());
  await without.goto(address, { waitUntil: 'networkidle' });
  const before = await without.evaluate(heights);
  const page = await openPage(context, { viewport: { width, height: 844 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const after = await page.evaluate(heights);
  expect(before).toHaveLength(after.length);
  expect(Math.abs(total(before) - total(after)) / total(after)).toBeLessThan(0.03);
});

it('one font is asked for early, and only the roman takes the place of what stands in for it', async (context) => {
  const page = await openPage(context);
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(await page.locator('link[rel=preload][as=font]').count()).toBe(1);
  const displays = await page.evaluate(() =>
    [...document.fonts].map(({ family, style, display }) => `${family.replace(/-.*/, '')} ${style} ${display}`),
  );
  expect(displays.filter((display) => /swap$/.test(display))).toEqual(['Newsreader normal swap']);
});
