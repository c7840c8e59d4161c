/** What a reader has told the system: less motion, more contrast, colours of one's own. */
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { violationsOn } from '../../support/axe.ts';
import { useBrowser } from '../../support/in-browser.ts';
import { unseenDrawings } from '../../support/unseen-drawings.ts';
import { pageKindsOf } from '../../support/page-kinds.ts';
import { walkByTab } from '../../support/tab-walk.ts';

const { klaxon } = inject('sites');
const openPage = useBrowser();

const home = inject('homes').klaxon;

it('nothing moves for readers who want less motion', async (context) => {
  const page = await openPage(context, { reducedMotion: 'reduce' });
  const moving: string[] = [];
  for (const { path } of pageKindsOf(klaxon.out)) {
    await page.goto(home + path);
    for (const line of await movementOn(page)) moving.push(`${path} ${line}`);
  }
  await page.goto(home);
  await page.keyboard.press('/');
  await page.getByRole('dialog').waitFor();
  expect([...moving, ...(await movementOn(page))]).toEqual([]);
});

it('where colours are forced, focus, place and drawings are still seen', async (context) => {
  const page = await openPage(context, { forcedColors: 'active', viewport: { width: 1280, height: 800 } });
  await page.goto(home);
  expect((await walkByTab(page)).filter(({ marked }) => !marked)).toEqual([]);
  expect(await unseenDrawings(page, '.horn svg rect, .horn svg line, .horn svg path')).toEqual([]);

  await page.goto(`${home}tags/`);
  const current = page.locator('.masthead [aria-current]').first();
  const other = page.locator('.masthead nav a:not([aria-current])').first();
  const underline = (element: Element) => getComputedStyle(element).borderBlockEndColor;
  expect(await current.evaluate(underline)).not.toBe(await other.evaluate(underline));

  await page.goto(`${home}archive/`);
  expect(await unseenDrawings(page, '.shelf .horn svg rect')).toEqual([]);

  await page.goto(`${home}articles/depreciation-is-a-forecast/`);
  expect(await unseenDrawings(page, '.prose svg :is(rect, line, path, polyline, circle, text)')).toEqual([]);
});

it('the endmark of a piece and a chosen facet are there in forced colours too', async (context) => {
  const page = await openPage(context, { forcedColors: 'active' });
  await page.goto(`${home}search/?q=lease&kind=Analysis`);
  await page.locator('[data-result]').first().waitFor();
  const look = (element: Element) => {
    const { fontWeight, color, textDecorationLine } = getComputedStyle(element);
    return `${fontWeight} ${color} ${textDecorationLine}`;
  };
  const chosen = page.locator('.facet label:has(:checked) .facet-name').first();
  const free = page.locator('.facet label:not(:has(:checked), :has(:disabled)) .facet-name').first();
  expect(await chosen.evaluate(look)).not.toBe(await free.evaluate(look));
});

it('readers who want more contrast get 7 to 1 (AAA), by day and by night', async (context) => {
  const page = await openPage(context, { contrast: 'more' });
  const weak: string[] = [];
  for (const { path } of pageKindsOf(klaxon.out).filter(({ kind }) => /home|essay|hashtag|search|archive/.test(kind))) {
    await page.goto(home + path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      for (const line of await violationsOn(page, ['color-contrast-enhanced'])) weak.push(`${path} ${colorScheme} ${line}`);
    }
  }
  expect(weak).toEqual([]);
});

it('colours of a publication’s own stand over those of the design; more contrast and paper stand over both', async (context) => {
  const page = await openPage(context, { colorScheme: 'light' });
  await page.goto(inject('homes').review);
  const coverOf = () =>
    page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.querySelector('.cover') ?? document.body);
      return { ground: backgroundColor, ink: color };
    });
  expect(await coverOf()).toEqual({ ground: 'rgb(18, 57, 107)', ink: 'rgb(244, 239, 229)' });
  await page.emulateMedia({ contrast: 'more' });
  expect(await coverOf()).toEqual({ ground: 'rgb(244, 239, 229)', ink: 'rgb(26, 22, 19)' });
  await page.emulateMedia({ media: 'print', contrast: 'no-preference' });
  expect(await coverOf()).toEqual({ ground: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' });
});

/** Animations that run or wait, and transitions that would. */
function movementOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const running = document.getAnimations().map((animation) => `runs ${animation.constructor.name}`);
    const waiting = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, scrollBehavior } = getComputedStyle(element);
      if (scrollBehavior === 'smooth') return [`${element.localName} scrolls smoothly`];
      return /[1-9]/.test(transitionDuration) ? [`${element.localName}.${element.className.toString()} takes ${transitionDuration}`] : [];
    });
    return [...running, ...waiting];
  });
}
