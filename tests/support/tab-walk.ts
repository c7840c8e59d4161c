/** Walks over a page by the Tab key, and says of each stop what a reader with a keyboard needs to be true of it. */
import type { Page } from 'playwright-core';

export interface Stop {
  readonly name: string;
  /** Place among all elements of the document. */
  readonly order: number;
  /** An outline, or a mark on what surrounds it, that is not there without the focus. */
  readonly marked: boolean;
  /** Not one of the points tried on it can be hit (WCAG 2.2, 2.4.11). */
  readonly covered: boolean;
  /** Less than 24 × 24 CSS pixels and not part of a sentence (WCAG 2.2, 2.5.8). */
  readonly small: boolean;
  readonly size: string;
}

const stopsAtMost = 400;

/** Every stop until the focus leaves the page, or comes back to where it was first. */
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

/** Runs in the page. Undefined when nothing there has the focus. */
function lookAtFocus(within: string): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || !element.closest(within)) return undefined;

  /** A control may be drawn by its label or by the field around it. */
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
