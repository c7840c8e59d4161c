/** From page to page: the next one is fetched when the reader is about to follow a link, and the change is short. */
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../support/in-browser.ts';

const openPage = useBrowser();
const home = inject('homes').klaxon;

it('a page is fetched on intent, once, and the security policy allows it', async (context) => {
  const page = await openPage(context);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(home, { waitUntil: 'networkidle' });
  const link = page.locator('[data-lead] h2 a');
  const path = await link.getAttribute('href');
  const prefetched = page.waitForRequest((request) => request.headers()['sec-purpose']?.startsWith('prefetch') === true);
  await link.hover();
  expect(new URL((await prefetched).url()).pathname).toBe(path);
  expect(said).toEqual([]);
});

it.for([
  ['no-preference', true],
  ['reduce', false],
] as const)('pages change with a transition unless the reader wants no motion: %s', async ([reducedMotion, moves], context) => {
  const page = await openPage(context, { reducedMotion });
  await page.goto(home);
  await page.evaluate(() =>
    addEventListener('pageswap', (event) => sessionStorage.setItem('moves', String(event.viewTransition !== null))),
  );
  await page.locator('[data-lead] h2 a').click();
  await page.waitForURL('**/articles/**');
  expect(await page.evaluate(() => sessionStorage.getItem('moves'))).toBe(String(moves));
});
