/** No page of any kind violates a rule of axe: WCAG 2.2 A and AA, best practices, experiments; by day on a desk, by night in a hand. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { allRules, rulesOfLooks, violationsOn } from '../support/axe.ts';
import { isRedirect, pagesOf, readPage } from '../support/built-files.ts';
import { useBrowser } from '../support/in-browser.ts';
import { everyKind, type PageOfKind, pageKindsOf } from '../support/page-kinds.ts';

const sites = inject('sites');
const openPage = useBrowser();

const desk = { width: 1280, height: 900 };
const hand = { width: 390, height: 844 };

/** The other sites have no kind of their own: there it is the languages and the directions that could go wrong. */
const walks = [
  ['sample', () => true],
  ['arabic', ({ kind }: PageOfKind) => /home|essay|letter/.test(kind)],
] as const;

describe.each(walks)('the site "%s"', (name, isLookedAt) => {
  const home = inject('homes')[name];

  it('violates nothing on any kind of page', async (context) => {
    const page = await openPage(context);
    const found: string[] = [];
    for (const { kind, path } of pageKindsOf(sites[name].out).filter(isLookedAt)) {
      // Each rule by day and by night, and at both widths: what depends on the one does not depend on the other.
      await page.setViewportSize(desk);
      await page.goto(home + path);
      const onADesk = await inBothThemes(page, { light: allRules, dark: [] });
      await page.setViewportSize(hand);
      const inAHand = await inBothThemes(page, { light: [], dark: allRules });
      for (const line of [...onADesk, ...inAHand]) found.push(`${kind} (${path}) ${line}`);
    }
    expect(found).toEqual([]);
  });
});

describe('the sample publication', () => {
  const home = inject('homes').sample;

  it('has a page of every kind', () => {
    const kinds = pageKindsOf(sites.sample.out).map(({ kind }) => kind);
    expect(everyKind.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it.for([desk, hand])('violates nothing while one searches, $width pixels wide', async (viewport, context) => {
    const page = await openPage(context, { viewport });
    await page.goto(home);
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    expect(await inBothThemes(page), 'the dialog').toEqual([]);

    await page.goto(`${home}search/?q=lease&kind=Analysis`);
    await page.locator('.result').first().waitFor();
    expect(await inBothThemes(page), 'results').toEqual([]);

    await page.goto(`${home}search/?q=xyzzyq`);
    await page.getByText('No piece holds these words').waitFor();
    expect(await inBothThemes(page), 'no results').toEqual([]);
  });

  it('violates nothing where a former address leads on', async (context) => {
    const page = await openPage(context);
    const former = pagesOf(sites.sample.out).find((path) => isRedirect(readPage(sites.sample.out, path))) ?? '';
    // The browser stays where the next page has no content.
    await page.route(
      (url) => !url.href.includes(former.replace('index.html', '')),
      (route) => route.fulfill({ status: 204 }),
    );
    await page.goto(home + former.replace('index.html', ''));
    expect(await page.getByRole('heading').count()).toBe(1);
    expect(await inBothThemes(page)).toEqual([]);
  });
});

async function inBothThemes(
  page: Page,
  rules: Readonly<Record<'light' | 'dark', readonly string[]>> = { light: allRules, dark: rulesOfLooks },
) {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    if (rules[colorScheme].length === 0) continue;
    await page.emulateMedia({ colorScheme });
    for (const line of await violationsOn(page, rules[colorScheme])) found.push(`${colorScheme}: ${line}`);
  }
  return found;
}
