/** A reader searches, in a real browser, over a real index. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/in-browser.ts';
import { type Served, serveBuilt } from '../support/serve.ts';

const sites = inject('sites');
const openPage = useBrowser();

describe.each(['sample', 'below'] as const)('on the site "%s"', (name) => {
  let served: Served;
  beforeAll(async () => {
    served = await serveBuilt(sites[name]);
  });
  afterAll(() => served.stop());

  it('words that are in a piece lead to it, and stand in the address', async (context) => {
    const page = await openPage(context);
    const words = name === 'sample' ? 'Core Scientific' : 'harbour';
    await page.goto(`${served.home}search/`);
    await page.getByRole('searchbox').fill(words);
    const results = page.locator('.search-results li');
    await results.first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
    expect(await page.locator('.search-results mark').count()).toBeGreaterThan(0);

    const link = results.first().getByRole('link');
    const title = await link.textContent();
    await link.click();
    await page.waitForURL(/\/articles\//);
    expect(new URL(page.url()).pathname.startsWith(new URL(served.home).pathname)).toBe(true);
    expect(await page.locator('h1').textContent()).toBe(title);

    await page.goBack();
    await results.first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(words);
  });

  it('an address with a query shows its results at once', async (context) => {
    const page = await openPage(context);
    await page.goto(`${served.home}search/?q=${name === 'sample' ? 'depreciation' : 'harbour'}&sort=date`);
    await page.locator('.search-results li').first().waitFor();
    const dates = await page.locator('.search-results .facts span:last-child').allTextContents();
    const instants = dates.map((date) => Date.parse(date));
    expect(instants).toEqual(instants.toSorted((a, b) => b - a));
  });

  it('without JavaScript the page says so, and leads to the lists', async (context) => {
    const page = await openPage(context, { javaScriptEnabled: false });
    await page.goto(`${served.home}search/`);
    expect(await page.locator('main').textContent()).toContain('The search needs JavaScript');
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.getByRole('main').getByRole('link', { name: 'Hashtags' }).click();
    expect(new URL(page.url()).pathname).toBe(`${new URL(served.home).pathname}tags/`);
  });

  it('when the index cannot be fetched the page says so, and leads to the lists', async (context) => {
    const page = await openPage(context);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${served.home}search/?q=lease`);
    await page.getByText('The search could not be loaded').waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Archive' }).isVisible()).toBe(true);
  });
});

describe('on the sample publication', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveBuilt(sites.sample);
  });
  afterAll(() => served.stop());

  it('results can be narrowed to a subject, and the subject stands in the address', async (context) => {
    const page = await openPage(context);
    await page.goto(`${served.home}search/?q=the`);
    await page.locator('.search-results li').first().waitFor();
    const before = await page.getByRole('status').textContent();
    await page.getByText('Narrow down').click();
    await page.getByLabel('Subject').selectOption('AI › chips & hardware');
    await page.waitForURL(/category=/);
    await expect.poll(() => page.getByRole('status').textContent()).not.toBe(before);
    await page.locator('.search-results').getByText('The deal that would not close').waitFor();
    expect(await page.locator('.search-results').textContent()).not.toContain('The newsletter is a parish');
  });

  it('words that are nowhere give a sentence and the ways on', async (context) => {
    const page = await openPage(context);
    await page.goto(`${served.home}search/?q=quorrelwatt`);
    await page.getByText('No piece holds these words').waitFor();
    expect(await page.locator('.search-results li').count()).toBe(0);
  });
});
