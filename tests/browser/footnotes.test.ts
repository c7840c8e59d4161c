/** A footnote on a phone: it opens where the reader is, and leads back there. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/in-browser.ts';

const openPage = useBrowser();
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));
const reference = (page: Page, name: string): Locator => page.locator(`[role=doc-noteref][aria-label="${name}"]`);
const isOpen = (page: Page): Promise<number> => page.locator('li:popover-open').count();

describe.each([
  ['klaxon', 'articles/the-deal-that-would-not-close/'],
  ['plain', 'articles/sixty-notes/'],
] as const)('on the site "%s"', (site, path) => {
  const address = inject('homes')[site] + path;

  it('opens in place, has the focus, and closes by its way back, by Escape and by a tap elsewhere', async (context) => {
    const page = await openPage(context, phone);
    await page.goto(address);
    const link = reference(page, 'Note 2');
    await link.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    const note = page.locator('li:popover-open');
    for (const close of [
      () => note.locator('[role=doc-backlink]').first().click(),
      () => page.keyboard.press('Escape'),
      () => page.touchscreen.tap(195, 40),
    ]) {
      await link.click();
      expect(await note.getAttribute('id')).toBe((await link.getAttribute('href'))?.slice(1));
      expect(await note.isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('LI');
      await close();
      expect(await isOpen(page)).toBe(0);
      expect(await scrolled(page)).toBe(before);
    }
    expect(page.url()).toBe(address);
    // In the list again, as before, when the browser has said that it is closed.
    await page.locator('[role=doc-endnotes] li[popover]').waitFor({ state: 'detached' });
  });

  it('the keyboard opens it too, and comes back to the number', async (context) => {
    const page = await openPage(context, phone);
    await page.goto(address);
    const link = reference(page, 'Note 1');
    await link.press('Enter');
    expect(await isOpen(page)).toBe(1);
    await page.keyboard.press('Escape');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('a note in a note opens above it, and leads back into it', async (context) => {
    const page = await openPage(context, phone);
    await page.goto(address);
    const first = reference(page, 'Note 1').first();
    const [outer, inner] = await page.locator('[role=doc-endnotes] li').all();
    const id = await inner?.getAttribute('id');
    await outer?.evaluate((note, to) => note.insertAdjacentHTML('beforeend', `<a href="#${to}" role="doc-noteref">inner</a>`), id);
    await first.click();
    const link = page.locator('li:popover-open').getByText('inner', { exact: true });
    await link.click();
    expect(await isOpen(page)).toBe(2);
    await inner?.locator('[role=doc-backlink]').first().click();
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await isOpen(page)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => first.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('with a key the link opens a tab, and on paper no note lies over the text', async (context) => {
    const page = await openPage(context, phone);
    await page.goto(address);
    // Whether the click is left to the browser; the tab itself, which sometimes never arrives in a test, is not opened.
    const left = page.evaluate(() => {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      addEventListener('click', (event) => {
        resolve(!event.defaultPrevented);
        event.preventDefault();
      });
      return promise;
    });
    await reference(page, 'Note 1')
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    expect(await left).toBe(true);
    expect(await isOpen(page)).toBe(0);
    await page.reload();
    await reference(page, 'Note 1').first().click();
    expect(await isOpen(page)).toBe(1);
    await page.pdf();
    expect(await isOpen(page)).toBe(0);
  });

  it('without script the link leads to the note and back', async (context) => {
    const page = await openPage(context, { ...phone, javaScriptEnabled: false });
    await page.goto(address);
    const link = reference(page, 'Note 1');
    await link.click();
    const note = page.locator('[role=doc-endnotes] li:target');
    expect(await note.count()).toBe(1);
    await note.locator('[role=doc-backlink]').click();
    expect(await page.locator('[role=doc-noteref]:target').count()).toBe(1);
  });
});
