/** A reader reads: by links alone, on a small screen, without JavaScript. */
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/in-browser.ts';

const openPage = useBrowser();

describe('on the Klaxon', () => {
  const home = inject('homes').klaxon;

  it('a reader follows the lead from the home page, then one of its hashtags, and finds the piece there', async (context) => {
    const page = await openPage(context, { javaScriptEnabled: false });
    await page.goto(home);
    await page.locator('[data-lead] h2').getByRole('link').click();
    expect(await page.locator('h1').textContent()).toBe('The deal that would not close');
    await page.locator('[aria-labelledby=piece_hashtags]').getByRole('link', { name: 'AI bubble' }).click();
    expect(new URL(page.url()).pathname).toBe('/tags/ai-bubble/');
    expect((await page.locator('h1').textContent())?.trim()).toBe('#AI bubble');
    expect(await page.getByRole('main').getByRole('link', { name: 'The deal that would not close' }).count()).toBe(1);
  });

  it('a reader finds the lead by walking down the subjects', async (context) => {
    const page = await openPage(context, { javaScriptEnabled: false });
    await page.goto(`${home}categories/`);
    await page.getByRole('link', { name: 'chips & hardware' }).click();
    expect(new URL(page.url()).pathname).toBe('/categories/ai/chips-hardware/');
    expect(await page.getByRole('main').getByRole('link', { name: 'The deal that would not close' }).count()).toBe(1);
  });

  it('a note leads from the text to the foot and back, by keyboard', async (context) => {
    const page = await openPage(context);
    await page.goto(`${home}articles/the-deal-that-would-not-close/`);
    await page.locator('[data-body] sup a').first().press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#note-/);
    await page.locator('.footnotes a[href^="#noteref-"]').first().press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#noteref-/);
  });

  it('the first key leads past the masthead to the content', async (context) => {
    const page = await openPage(context);
    await page.goto(home);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page_content');
  });
});
