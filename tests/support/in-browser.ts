/** One browser for the tests of a file, closed after them; without a browser the tests are skipped (in CI they fail). */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, type TestContext } from 'vitest';
import { startBrowser } from './browser.ts';

/** A function that opens a page of its own for each test. */
export function useBrowser(): (context: Pick<TestContext, 'skip' | 'onTestFinished'>, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  return async ({ skip, onTestFinished }, options = {}) => {
    if (!browser) return skip('there is no browser on this machine');
    const page = await browser.newPage(options);
    page.setDefaultTimeout(20_000);
    onTestFinished(() => page.close());
    return page;
  };
}
