/** Walks through a page with the Tab key, and reports for each stop what keyboard users need. */
import type { Page } from 'playwright-core';

export interface Stop {
  readonly name: string;
  /** Its index among all elements of the document. */
  readonly order: number;
  /** Whether an outline, or another mark around it, appears only with the focus. */
  readonly marked: boolean;
  /** Whether none of the tested points on it can be clicked (WCAG 2.2, 2.4.11). */
  readonly covered: boolean;
  /** Whether it is smaller than 24 × 24 CSS pixels and not part of a sentence (WCAG 2.2, 2.5.8). */
  readonly small: boolean;
  readonly size: string;
}

const stopsAtMost = 400;

/** All stops until the focus leaves the page or returns to the first stop. */
export async function walkByTab(page: Page, { within = 'body' }: { within?: string } = {}): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  const seen = new Set<number>();
  while (stops.length < stopsAtMost) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus, within);
    if (!stop || seen.has(stop.order)) return stops;
    seen.add(stop.order);
    stops.push(stop);
  }
  throw new Error(`The focus did not come to an end after ${stopsAtMost} stops.`);
}

/** Runs in the page. Undefined when no element has the focus. */
function lookAtFocus(within: string): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || !element.closest(within)) return undefined;

  /** The focus of a control may be shown on its label, or on the field around it. */
  const drawn = [element, element.closest('label'), element.closest('.search-field')].filter((each) => each !== null);
  const look = () =>
    drawn.map((each) => {
      const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(each);
      return `${outlineStyle === 'none' ? '' : outlineStyle + outlineWidth} ${borderColor}`;
    });
  const box = (element.closest('label') ?? element).getBoundingClientRect();
  const focused = look();
  const covered = ![0.5, 0.1, 0.9].some((part) => {
    const rects = [...element.getClientRects()];
    return rects.some(({ left, top, width, height }) => {
      const hit = document.elementFromPoint(left + width * part, top + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  });
  const sentence = element.closest('p, li, td, figcaption, dd');
  const inline =
    getComputedStyle(element).display === 'inline' && (sentence?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
  const all = [...document.querySelectorAll('*')];
  element.blur();
  const blurred = look();
  element.focus({ preventScroll: true });
  return {
    name: (element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    order: all.indexOf(element),
    marked: focused.some((each, index) => each !== blurred[index]),
    covered,
    small: !inline && (box.width < 24 || box.height < 23.5),
    size: `${Math.round(box.width)} × ${Math.round(box.height)}, ${element.closest('[class]')?.className ?? ''}`,
  };
}
