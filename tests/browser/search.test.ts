/** A reader searches, in a real browser, over a real index. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/in-browser.ts';

const openPage = useBrowser();

const results = (page: Page) => page.locator('[data-result]');
const status = (page: Page) => page.locator('search-panel [data-sentence]');
const choose = (page: Page, facet: string, value: string) =>
  page.getByRole('group', { name: facet }).getByRole('checkbox', { name: new RegExp(`^#?${value}`) });

describe('on a site below the root of its host', () => {
  const home = inject('homes').below;
  const words = 'harbour';

  it('words that are in a piece lead to it, stand in the address, and are marked where one lands', async (context) => {
    const page = await openPage(context);
    await page.goto(`${home}search/`);
    await page.getByRole('searchbox').fill(words);
    await results(page).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
    expect(await page.locator('[data-result] mark').count()).toBeGreaterThan(0);

    const link = results(page).first().getByRole('heading').getByRole('link');
    const title = await link.textContent();
    await link.click();
    await page.waitForURL(/\/articles\//);
    expect(new URL(page.url()).pathname.startsWith(new URL(home).pathname)).toBe(true);
    expect(await page.locator('h1').textContent()).toBe(title);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('');

    await page.goBack();
    await results(page).first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(words);
  });

  it('without JavaScript the page says so, and leads to the lists', async (context) => {
    const page = await openPage(context, { javaScriptEnabled: false });
    await page.goto(`${home}search/`);
    expect(await page.locator('main').textContent()).toContain('The search needs JavaScript');
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.getByRole('main').getByRole('link', { name: 'Hashtags' }).click();
    expect(new URL(page.url()).pathname).toBe(`${new URL(home).pathname}tags/`);
  });

  it('when the index cannot be fetched the page says so, and one can try again', async (context) => {
    const page = await openPage(context);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${home}search/?q=${encodeURIComponent(words)}`);
    await page.getByText('The search could not be loaded').waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Hashtags' }).isVisible()).toBe(true);
    await page.unroute('**/pagefind/**');
    await page.reload();
    await results(page).first().waitFor();
  });
});

describe('on a site at the root of its host', () => {
  const home = inject('homes').klaxon;
  const open = async (page: Page, address: string): Promise<void> => {
    await page.goto(`${home}search/${address}`);
    await page.getByRole('searchbox').focus();
    await page.locator('fieldset:not([hidden]) [data-facet]').first().waitFor();
  };

  it('a result says its title, kind, date, writers, subject, and the section that the words stand in', async (context) => {
    const page = await openPage(context);
    await open(page, '?q=frontier');
    const first = results(page).first();
    expect(await first.getByRole('heading').textContent()).toBe('A border for arithmetic');
    expect(await first.locator('[data-field=fact]').allTextContents()).toEqual([
      'Imani Brandt',
      'Analysis',
      '13 July 2026',
      'Policy / Export control',
    ]);
    expect(await first.locator('mark').first().textContent()).toMatch(/^frontier/);
    await open(page, '?q=leash');
    await results(page).locator('a[data-field=section]').first().click();
    await page.waitForURL(/articles\/[^#]*#./);
  });

  it('a single result is not offered to be sorted, and nothing that was found is not offered to be narrowed down', async (context) => {
    const page = await openPage(context);
    await open(page, '?q=the');
    await expect.poll(() => status(page).textContent()).toMatch(/^\d+ pieces/);
    expect(await page.getByRole('radio', { name: 'Newest' }).isVisible()).toBe(true);
    await page.getByRole('searchbox').fill('boiling');
    await expect.poll(() => status(page).textContent()).toMatch(/^1 piece/);
    expect(await page.getByRole('radio', { name: 'Newest' }).isVisible()).toBe(false);
    const facets = page.locator('search-panel details');
    expect(await facets.isVisible()).toBe(true);
    await page.getByRole('searchbox').fill('zzzyxqk');
    await expect.poll(() => facets.isVisible()).toBe(false);
    expect(await page.getByRole('radio', { name: 'Newest' }).isVisible()).toBe(false);
  });

  it('who follows a result to no place within its page is brought to the first of the words', async (context) => {
    const page = await openPage(context);
    const piece = `${home}articles/a-benchmark-is-a-rumour-with-decimals/`;
    const firstMark = () =>
      page.evaluate(() => {
        const [first] = CSS.highlights.get('found') ?? [];
        return first instanceof Range ? first.getBoundingClientRect().top / innerHeight : undefined;
      });
    await page.goto(`${piece}?mark=postman`);
    await expect.poll(firstMark).toBeGreaterThan(0.3);
    expect(await firstMark()).toBeLessThan(0.7);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await page.goto(`${piece}?mark=decimals`);
    await expect.poll(firstMark).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('several values of one facet widen, another facet narrows, and the counts tell beforehand', async (context) => {
    const page = await openPage(context);
    await open(page, '');
    await choose(page, 'Writer', 'Kenji Abara').check();
    await status(page)
      .getByText(/^\d+ piece/)
      .waitFor();
    const one = Number.parseInt((await status(page).textContent()) ?? '', 10);
    const promised = Number(
      await page
        .getByRole('group', { name: 'Writer' })
        .locator('li', { hasText: 'Maren Holt' })
        .locator('[data-field=count]')
        .textContent(),
    );
    expect(promised).toBeGreaterThan(0);
    await choose(page, 'Writer', 'Maren Holt').check();
    await expect.poll(async () => Number.parseInt((await status(page).textContent()) ?? '', 10)).toBe(one + promised);
    expect(new URL(page.url()).searchParams.getAll('author').sort()).toEqual(['Kenji Abara', 'Maren Holt']);
    await choose(page, 'Kind', 'Analysis').check();
    await expect.poll(async () => Number.parseInt((await status(page).textContent()) ?? '', 10)).toBeLessThan(one + promised);
    await page.goBack();
    await expect.poll(async () => Number.parseInt((await status(page).textContent()) ?? '', 10)).toBe(one + promised);
    expect(await choose(page, 'Kind', 'Analysis').isChecked()).toBe(false);
  });

  it('subjects stand as a tree, and a branch of it narrows', async (context) => {
    const page = await openPage(context);
    await open(page, '?q=the');
    const subjects = page.getByRole('group', { name: 'Subject' });
    expect(await subjects.locator('li[data-is-below]').count()).toBeGreaterThan(4);
    await choose(page, 'Subject', 'chips & hardware').check();
    await page.waitForURL(/category=AI/);
    await expect.poll(() => page.locator('[data-results]').textContent()).not.toContain('The newsletter is a parish');
    await page.locator('[data-results]').getByText('The deal that would not close').waitFor();
  });

  it('can be sorted by date', async (context) => {
    const page = await openPage(context);
    await open(page, '?q=credit');
    await results(page).first().waitFor();
    await page.getByRole('radio', { name: 'Newest' }).check();
    await page.waitForURL(/sort=date/);
    const areNewestFirst = async (): Promise<boolean> => {
      const dates = (await page.locator('[data-result] p:has([data-field=fact])').allTextContents()).map((facts) =>
        Date.parse(/\d+ \w+ \d{4}/.exec(facts)?.[0] ?? ''),
      );
      return dates.length > 2 && dates.every((date, index) => date <= (dates[index - 1] ?? Infinity));
    };
    await expect.poll(areNewestFirst).toBe(true);
  });

  it('quotation marks ask for a phrase', async (context) => {
    const page = await openPage(context);
    await open(page, '?q=electricity+deal');
    await status(page)
      .getByText(/\d+ piece/)
      .waitFor();
    await page.goto(`${home}search/?q=${encodeURIComponent('"electricity deal"')}`);
    await status(page).getByText('Nothing with “electricity deal”').waitFor();
    expect(await results(page).count()).toBe(0);
    await status(page).getByRole('link', { name: 'Without the quotation marks' }).click();
    await results(page).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('electricity deal');
    await open(page, `?q=${encodeURIComponent('"a great deal of electricity"')}`);
    await results(page).first().waitFor();
    expect(await results(page).count()).toBe(1);
  });

  it('words that are nowhere give a sentence, and what there is to read', async (context) => {
    const page = await openPage(context);
    for (const word of ['xyzzyq', 'quorrelwatt']) {
      await page.goto(`${home}search/?q=${word}`);
      await status(page).getByText(`Nothing with “${word}”.`).waitFor();
      expect(await results(page).count()).toBe(0);
      expect(await page.locator('search-panel').getByRole('link', { name: 'Markets' }).isVisible()).toBe(true);
      expect(await page.locator('search-panel').getByRole('heading', { name: 'The boom is allowed to be right' }).isVisible()).toBe(true);
    }
  });

  it('a mistyped word leads to the word that was meant, and to a hashtag like it', async (context) => {
    const page = await openPage(context);
    await page.goto(`${home}search/?q=newsleter`);
    await status(page).getByText('Nothing with “newsleter”').waitFor();
    await page.locator('[data-near]').getByRole('link', { name: '#newsletters' }).waitFor();
    await status(page).getByRole('link', { name: 'newsletter', exact: true }).click();
    await status(page)
      .getByText(/^\d+ pieces? with “newsletter”/)
      .waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('newsletter');
  });

  it('words are left out to find something only with their names', async (context) => {
    const page = await openPage(context);
    await open(page, '?q=newsletters+zebra');
    await status(page)
      .getByText(/^No piece has all of these words\. Without “zebra”: \d+ pieces?$/)
      .waitFor();
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it('another spelling of a hashtag finds what the hashtag finds, and leads to its page', async (context) => {
    const page = await openPage(context);
    await open(page, '?q=semiconductors');
    await status(page).getByText('“semiconductors” or “半導体”').waitFor();
    const both = await results(page).count();
    await open(page, `?q=${encodeURIComponent('半導体')}`);
    expect(both).toBeGreaterThanOrEqual(await results(page).count());
    await page.locator('[data-near]').getByRole('link', { name: '#半導体' }).click();
    await page.waitForURL(/\/tags\//);
    expect(await page.locator('h1').textContent()).toContain('半導体');
  });

  it('subjects and writers are named too', async (context) => {
    const page = await openPage(context);
    for (const [query, path] of [
      ['markets', '/categories/markets/'],
      ['Maren Holt', '/authors/maren-holt/'],
    ] as const) {
      await open(page, `?q=${encodeURIComponent(query)}`);
      const link = page.locator('[data-near]').getByRole('link', { name: /\d+ pieces?$/ });
      expect(new URL((await link.getAttribute('href')) ?? '', home).pathname).toBe(path);
    }
  });

  it('what stands only behind the text is found, and no excerpt is made of it', async (context) => {
    const page = await openPage(context);
    await open(page, `?q=${encodeURIComponent('半導体')}`);
    const excerpts = await page.locator('[data-field=excerpt]').allTextContents();
    expect(excerpts.length).toBeGreaterThan(0);
    for (const excerpt of excerpts) expect(excerpt).not.toMatch(/Hashtags|#/);
  });

  it('arrow keys walk through what was found and back, and Enter follows', async (context) => {
    const page = await openPage(context);
    await open(page, '?q=lease');
    await results(page).first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const titles = await page.locator('[data-near] a, [data-result] h2').allTextContents();
    await page.getByRole('searchbox').press('ArrowDown');
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[1]);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
    await page.keyboard.press('Home');
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
    // In the field, both keys move in its text.
    await page.keyboard.press('End');
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
    const names = await page.locator('[data-near] a').count();
    for (let key = 0; key <= names; key++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\//);
  });

  it('the index is fetched only when one is about to type, or asks by the address', async (context) => {
    const page = await openPage(context);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${home}search/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|names\.json/.test(path))).toEqual([]);
    await page.getByRole('searchbox').focus();
    await page.locator('fieldset:not([hidden]) [data-facet]').first().waitFor();
    expect(asked.filter((path) => /pagefind|names\.json/.test(path)).length).toBeGreaterThan(3);
  });

  it('a choice that leaves nothing can be taken back by one button', async (context) => {
    const page = await openPage(context);
    await page.goto(`${home}search/?q=lease&year=1999`);
    await page.getByRole('button', { name: 'Search everywhere instead' }).click();
    await results(page).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=lease');
  });

  it('says that one is offline when that is so, and finds what is asked when one is back', async (context) => {
    const page = await openPage(context);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${home}search/`);
    await page.getByRole('searchbox').focus();
    await page.getByText('The search could not be loaded').first().waitFor();
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('leases');
    await page.getByText('You are offline').waitFor();
    await page.context().setOffline(false);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await results(page).first().waitFor();
  });

  it('what was found is said once, when one has stopped typing, and is not there twice afterwards', async (context) => {
    const page = await openPage(context);
    await open(page, '');
    const region = page.locator('search-panel [role=status]');
    await region.evaluate((element) => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    // Slowly, so that results are shown meanwhile.
    await page.getByRole('searchbox').pressSequentially('leases', { delay: 250 });
    await expect.poll(() => region.textContent(), { timeout: 5000 }).toMatch(/^\d+ pieces? with “leases”/);
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.filter((text) => text !== ''));
    expect(await said()).toEqual([await status(page).textContent()]);
    await expect.poll(() => region.textContent(), { timeout: 9000 }).toBe('');
    expect(await said()).toHaveLength(1);
  });
});

it('a result in another language says so, and runs in its own direction', async (context) => {
  const page = await openPage(context);
  await page.goto(`${inject('homes').arabic}search/?q=lodz`);
  const result = results(page).filter({ hasText: 'A letter from Łódź' });
  await result.waitFor();
  for (const part of ['h2', '[data-field=excerpt]']) {
    expect(await result.locator(part).evaluate((element) => ['lang', 'dir'].map((name) => element.getAttribute(name)))).toEqual([
      'en',
      'ltr',
    ]);
  }
  // Names and dates keep the order of their own letters.
  expect(await result.locator('bdi[data-field=fact]').count()).toBeGreaterThan(1);
});
