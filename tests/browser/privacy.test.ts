/** A crawl of every kind of page: nothing breaks the security policy, nothing goes to another host, nothing is kept but what the reader keeps. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { isRedirect, pagesOf, readPage } from '../support/built-files.ts';
import { useBrowser } from '../support/in-browser.ts';
import { pageKindsOf } from '../support/page-kinds.ts';

const sites = inject('sites');
const openPage = useBrowser();

/** Everything that goes wrong on the pages that are opened from now on. */
async function troublesOf(page: Page, home: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  const note = (text: string): void => void troubles.push(`${page.url()}: ${text}`);
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(home).origin) note(`asks ${request.url()}`);
  });
  page.on('console', (message) => {
    // The browser reports that a page which is not there is not there.
    if (message.type() === 'error' && !page.url().endsWith('/nowhere/')) note(message.text());
  });
  // The browser gives up a transition where a page is left at once.
  page.on('pageerror', (error) => error.message.startsWith('Transition was aborted') || note(error.message));
  await page.exposeFunction('noteViolation', note);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // @ts-expect-error the function that the test exposes
      noteViolation(`${violatedDirective} refuses ${blockedURI}`);
    });
  });
  return troubles;
}

/** The names of all that the browser keeps for the site. */
async function keptBy(page: Page): Promise<readonly string[]> {
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);
  return [...inPage, ...(await page.context().cookies()).map(({ name }) => `cookie ${name}`)];
}

describe('on a site below the root of its host', () => {
  const { out, base } = sites.below;
  const home = inject('homes').below;

  it('no kind of page breaks its policy, asks another host or reports an error', async (context) => {
    const page = await openPage(context);
    const troubles = await troublesOf(page, home);
    const redirect = pagesOf(out).find((path) => isRedirect(readPage(out, path)));
    const paths = [
      '',
      ...pageKindsOf(out).map(({ path }) => path),
      'nowhere/',
      ...(redirect === undefined ? [] : [redirect.replace(/index\.html$/, '')]),
    ];
    for (const path of paths) {
      // Only the first page of a visit and that of the search ask for anything after they have loaded.
      await page.goto(home + path, { waitUntil: path === '' || path === 'search/' ? 'networkidle' : 'load' });
      await page.locator('h1').first().waitFor();
    }
    expect(paths.length).toBeGreaterThan(12);
    expect(troubles).toEqual([]);
    expect(await keptBy(page)).toEqual([`${base}visit`]);
  });

  it('nor does a kind of page that only another site has', async (context) => {
    const page = await openPage(context);
    const other = inject('homes').klaxon;
    const troubles = await troublesOf(page, other);
    const kinds = new Set(pageKindsOf(out).map(({ kind }) => kind));
    const further = pageKindsOf(sites.klaxon.out).filter(({ kind }) => !kinds.has(kind));
    expect(further.length).toBeGreaterThan(0);
    for (const { path } of further) await page.goto(other + path);
    expect(troubles).toEqual([]);
  });

  it('neither does a reader who uses everything, and the browser keeps what was chosen and no more', async (context) => {
    const page = await openPage(context);
    const troubles = await troublesOf(page, home);
    const piece = pagesOf(out).find((path) => /^articles\/[^/]+\/index\.html$/.test(path) && !isRedirect(readPage(out, path))) ?? '';
    await page.goto(home + piece.replace(/index\.html$/, ''));
    await page.getByRole('button', { name: 'Save for later' }).first().click();
    await page.getByText('Night').click();
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('the');
    await page.keyboard.press('Enter');
    await page.locator('[data-result]').first().waitFor();
    await page.locator('[data-result]').first().getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/articles\//);
    await page.goto(`${home}saved/`, { waitUntil: 'networkidle' });
    expect(troubles).toEqual([]);
    expect([...(await keptBy(page))].sort()).toEqual(['light', 'saved', 'visit'].map((kept) => base + kept));
  });
});
