/** The first word of a piece, the title of a feature and the whole cover are on the first screen. */
import { describe, expect, inject, it } from 'vitest';
import { pagesOf, readPage } from '../../support/built-files.ts';
import { useBrowser } from '../../support/in-browser.ts';

const openPage = useBrowser();
const home = inject('homes').klaxon;
const { out } = inject('sites').klaxon;
// Without the ways on from former addresses.
const pieces = pagesOf(out).filter(
  (path) => /^articles\/[^/]+\/index\.html$/.test(path) && readPage(out, path).querySelector('[data-body]'),
);

describe.each([
  { width: 390, height: 844, text: 700 },
  { width: 1280, height: 800, text: 900 },
])('at $width × $height', ({ width, height, text }) => {
  it(`the text of a piece begins above ${text}, with a picture too, and the title of a feature above the fold`, async (context) => {
    const page = await openPage(context, { viewport: { width, height } });
    let withPicture = 0;
    for (const path of pieces) {
      await page.goto(home + path);
      await page.evaluate(() => document.fonts.ready);
      const seen = await page.evaluate(() => {
        const topOf = (selector: string): number | undefined => document.querySelector(selector)?.getBoundingClientRect().top;
        return {
          isFeature: document.querySelector('[data-kind=feature]') !== null,
          title: document.querySelector('h1')?.getBoundingClientRect().bottom,
          text: topOf('[data-body]'),
          picture: topOf('.lead-figure'),
        };
      });
      if (seen.isFeature) expect(seen.title, path).toBeLessThanOrEqual(height);
      else if (seen.text !== undefined) expect(seen.text, path).toBeLessThanOrEqual(text);
      if (!seen.isFeature && seen.picture !== undefined) {
        expect(seen.picture, path).toBeGreaterThan(seen.text ?? 0);
        withPicture += 1;
      }
    }
    expect(pieces.length).toBeGreaterThan(10);
    expect(withPicture).toBeGreaterThan(1);
  });

  it('the cover fits', async (context) => {
    const page = await openPage(context, { viewport: { width, height } });
    await page.goto(home);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('.cover').evaluate((cover) => cover.getBoundingClientRect().bottom)).toBeLessThanOrEqual(height);
  });
});
