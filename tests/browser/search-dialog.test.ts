/** The dialog of the search, which every page has. */
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../support/in-browser.ts';

const openPage = useBrowser();
const home = inject('homes').below;
const words = 'harbour';

it('the dialog opens by "/" and by its link, keeps the focus, gives it back, and leads to the results', async (context) => {
  const page = await openPage(context);
  await page.goto(home);
  const link = page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Search' });
  await link.click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(new URL(page.url()).pathname).toBe(new URL(home).pathname);
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(
      true,
    );
  }
  await page.keyboard.press('Escape');
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('/');
  await dialog.waitFor();
  await page.keyboard.type('a/b');
  expect(await dialog.getByRole('searchbox').inputValue()).toBe('a/b');
  await dialog.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await page.locator('[data-result]').first().waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe(words);
});

it('the dialog shows names and titles while one types, which arrow keys lead to', async (context) => {
  const page = await openPage(context);
  await page.goto(home);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('quay');
  const links = dialog.locator('[data-suggestions] a');
  await links.first().waitFor();
  for (const text of await links.allTextContents()) expect(text.toLowerCase()).toContain('quay');
  const href = await links.first().getAttribute('href');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === href);
});

it('after the titles that fit, the dialog leads to all pieces with what is typed', async (context) => {
  const page = await openPage(context);
  await page.goto(home);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('quay');
  const all = dialog.getByRole('link', { name: 'All pieces with “quay”' });
  await all.waitFor();
  const stops = await dialog.locator('[data-suggestions] a').count();
  for (let stop = 0; stop <= stops; stop++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname, searchParams }) => pathname.endsWith('/search/') && searchParams.get('q') === 'quay');
});

it('names that could not be fetched are asked for again when the dialog opens again', async (context) => {
  const page = await openPage(context);
  await page.goto(home);
  await page.route('**/names.json', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('names.json'));
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('quay');
  await failed;
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.unroute('**/names.json');
  await page.keyboard.press('/');
  await dialog.locator('[data-suggestions] a').first().waitFor();
});

it('the key "/" can be switched off, on all pages', async (context) => {
  const page = await openPage(context);
  await page.goto(home);
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('/');
  await dialog.getByRole('checkbox', { name: 'The key / opens the search' }).uncheck();
  await page.keyboard.press('Escape');
  for (const path of ['', 'tags/', 'search/']) {
    await page.goto(home + path);
    await page.keyboard.press('/');
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('input') ?? false)).toBe(false);
  }
  await page.goto(home);
  await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Search' }).click();
  const box = dialog.getByRole('checkbox');
  await expect.poll(() => box.isChecked()).toBe(false);
  await box.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await dialog.waitFor();
});
