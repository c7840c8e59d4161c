/** One browser for all tests of a worker. Without a browser the tests are skipped; in CI they fail. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, type TestContext } from 'vitest';
import { startBrowser } from './browser.ts';

let browser: Browser | undefined;

/** Returns a function that opens a page for one test, in its own browser context. */
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
