/** Nothing is lost where room is short: 320 pixels, text twice as large, a page twice as large, and the text spacing of WCAG 2.2 (1.4.4, 1.4.10, 1.4.12). */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/in-browser.ts';
import { lossesOn } from '../support/overflow.ts';
import { pageKindsOf } from '../support/page-kinds.ts';

const sites = inject('sites');
const openPage = useBrowser();

/** The least that a reader must be able to choose after WCAG 2.2, 1.4.12. */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const conditions = {
  '320 pixels wide': { width: 320 },
  '320 pixels wide, with wide text spacing': { width: 320, css: textSpacing },
  // Half of 1280: what a browser does to a page that is zoomed to 200 %.
  'zoomed to 200 %': { width: 640 },
  'with text of 200 %': { width: 1280, css: ':root { font-size: 200% !important; }' },
  'with wide text spacing': { width: 1280, css: textSpacing },
} as const satisfies Record<string, { width: number; css?: string }>;

describe.each(['klaxon', 'hostile', 'arabic'] as const)('on the site "%s"', (name) => {
  const home = inject('homes')[name];

  it('no kind of page loses anything', async (context) => {
    const page = await openPage(context);
    const losses: string[] = [];
    for (const { kind, path } of pageKindsOf(sites[name].out)) {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(home + path);
      await page.evaluate(() => document.fonts.ready);
      for (const line of await lossesInEachCondition(page)) losses.push(`${kind} (${path}) ${line}`);
    }
    expect(losses).toEqual([]);
  });
});

async function lossesInEachCondition(page: Page): Promise<readonly string[]> {
  const losses: string[] = [];
  for (const [condition, { width, ...rest }] of Object.entries(conditions)) {
    await page.setViewportSize({ width, height: 640 });
    await setSheet(page, 'css' in rest ? rest.css : '');
    for (const line of await lossesOn(page)) losses.push(`${condition}: ${line}`);
  }
  return losses;
}

/** A sheet of the reader's own. No policy of the page forbids a constructed one. */
function setSheet(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
