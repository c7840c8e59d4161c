/** Whether the shapes of a drawing are seen, in a browser. */
import type { Page } from 'playwright-core';

/** Shapes that have the colour of the ground, or none. */
export function unseenDrawings(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((shapes) => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const nothing = new Set(['none', 'rgba(0, 0, 0, 0)', ground === 'rgba(0, 0, 0, 0)' ? 'rgb(255, 255, 255)' : ground]);
    const found = [...document.querySelectorAll(shapes)];
    if (found.length === 0) return [`there is no ${shapes}`];
    return found
      .filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return nothing.has(fill) && nothing.has(stroke);
      })
      .map((shape) => shape.outerHTML);
  }, selector);
}
