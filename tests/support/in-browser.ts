/** One browser for all that a worker tests, which ends with it; without a browser the tests are skipped (in CI they fail). */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, type TestContext } from 'vitest';
import { startBrowser } from './browser.ts';

let browser: Browser | undefined;

/** A function that opens a page for each test, which shares nothing with any other. */
export function useBrowser(): (context: Pick<TestContext, 'skip' | 'onTestFinished'>, options?: BrowserContextOptions) => Promise<Page> {
  beforeAll(async () => {
    if (browser?.isConnected() !== true) browser = await startBrowser();
  });
  return async ({ skip, onTestFinished }, options = {}) => {
    if (!browser) return skip('there is no browser on this machine');
    const page = await browser.newPage(options);
    page.setDefaultTimeout(20_000);
    onTestFinished(() => page.close());
    return page;
  };
}
