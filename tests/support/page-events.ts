/** What a page does that nobody asked for: dialogs, windows, and what its policy refuses. */
import type { Page } from 'playwright-core';

/** On all pages that are opened from now on. */
export async function eventsOn(page: Page): Promise<readonly string[]> {
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`${page.url()}: a dialog says ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => events.push(`${page.url()}: another window`));
  await page.exposeFunction('noteViolation', (text: string) => events.push(`${page.url()}: ${text}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      // @ts-expect-error the function that the test exposes
      noteViolation(`${violatedDirective} refuses ${blockedURI} ${sample}`);
    });
  });
  return events;
}
