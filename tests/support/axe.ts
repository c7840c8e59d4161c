/** Runs axe on a page in the browser. */
import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

/** All rules of axe, with best practices and experiments, except that of level AAA for a contrast of 7. */
export const allRules = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((rule) => rule !== 'color-contrast-enhanced');

/** Rules that depend on colours and sizes, and so on theme and width. */
export const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'p-as-heading'];

/** One line for each element that violates a rule. The page's security policy does not apply to code of the test. */
export async function violationsOn(page: Page, rules: readonly string[] = allRules): Promise<readonly string[]> {
  // `void`: to return axe from the browser to the test would take most of a second.
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
