/** What axe has against a page as it stands in the browser. */
import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** Every rule that axe has, best practices and experiments too, but the one of level AAA that asks for a contrast of 7. */
export const allRules = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((rule) => rule !== 'color-contrast-enhanced');

/** Those that depend on colours and sizes, and so on the theme and the width. */
export const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'p-as-heading'];

/** One line for each element that violates one of the rules. The policy of the page does not bind what the test runs in it. */
export async function violationsOn(page: Page, rules: readonly string[] = allRules): Promise<readonly string[]> {
  // Nothing is returned: it takes most of a second to hand all of axe from the browser to the test.
  await page.evaluate(`void (globalThis.axe ?? (() => { ${axe.source} })())`);
  const options = {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations'],
  };
  const violations = await page.evaluate<readonly Result[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`),
  );
}
