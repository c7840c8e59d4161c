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

/** Where other elements stand in a hand than on a desk; on all other kinds only what depends on looks could go wrong there alone. */
const changesInAHand = /home|essay|feature|search|archive/;

/** The other sites have no kind of their own: there it is the design, or the languages and the directions, that could go wrong. */
const walks = [
  ['klaxon', () => true],
  // The text of an article has the same elements in every design.
  ['plain', ({ kind }: PageOfKind) => !/essay/.test(kind)],
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
      const inAHand = await inBothThemes(page, { light: [], dark: changesInAHand.test(kind) ? allRules : rulesOfLooks });
      for (const line of [...onADesk, ...inAHand]) found.push(`${kind} (${path}) ${line}`);
    }
    expect(found).toEqual([]);
  });
});

describe('the Klaxon', () => {
  const home = inject('homes').klaxon;

  it('has a page of every kind', () => {
    const kinds = pageKindsOf(sites.klaxon.out).map(({ kind }) => kind);
    expect(everyKind.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it.for([
    { viewport: desk, rules: { light: allRules, dark: [] } },
    { viewport: hand, rules: { light: [], dark: rulesOfLooks } },
  ])('violates nothing while one searches, $viewport.width pixels wide', async ({ viewport, rules }, context) => {
    const page = await openPage(context, { viewport });
    await page.goto(home);
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    expect(await inBothThemes(page, rules), 'the dialog').toEqual([]);

    await page.goto(`${home}search/?q=lease&kind=Analysis`);
    await page.locator('[data-result]').first().waitFor();
    expect(await inBothThemes(page, rules), 'results').toEqual([]);

    await page.goto(`${home}search/?q=xyzzyq`);
    await page.getByText('Nothing with “xyzzyq”.').first().waitFor();
    expect(await inBothThemes(page, rules), 'no results').toEqual([]);
  });

  it('violates nothing where a former address leads on', async (context) => {
    const page = await openPage(context);
    const former = pagesOf(sites.klaxon.out).find((path) => isRedirect(readPage(sites.klaxon.out, path))) ?? '';
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
