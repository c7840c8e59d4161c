/** The review design keeps room for what comes with script. */
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../../support/in-browser.ts';

const openPage = useBrowser();

it('the button that saves an article moves nothing when it comes', async (context) => {
  const page = await openPage(context);
  const places = async (): Promise<unknown> => (await page.locator('[data-kind-sentence]').boundingBox())?.y;
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${inject('homes').klaxon}articles/the-deal-that-would-not-close/`);
  const without = await places();
  await page.unroute('**/*.js');
  await page.reload();
  await page.getByRole('button', { name: 'Save for later' }).first().waitFor();
  expect(await places()).toBe(without);
});
