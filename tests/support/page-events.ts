/** Records unwanted events of pages: dialogs, windows, and violations of the security policy. */
import type { Page } from 'playwright-core';

/** For all pages that are opened after the call. */
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
