/** Finds content that is lost in a narrow page: wider than the screen, outside of its box, or under its neighbour. Runs in the browser. */
import type { Page } from 'playwright-core';

/** One line for each of the first few elements with a loss; none on a page that reflows. */
export function lossesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const losses: string[] = [];
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide) losses.push(`the page is ${document.documentElement.scrollWidth} wide`);

    const nameOf = (element: Element): string =>
      `${element.localName}.${element.classList[0] ?? element.parentElement?.classList[0] ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    /** Visually hidden on purpose: clipped to nothing. */
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement));
    const isHidden = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true }) || element.closest('svg') !== null || isClipped(element);
    /** A reader can scroll inside it, so no content is lost. */
    const scrolls = (element: Element): boolean => {
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(each).overflowX)) return true;
      return false;
    };

    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (isHidden(element) || scrolls(element)) continue;
      const style = getComputedStyle(element);
      if (['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY)) {
        if (element.scrollWidth > element.clientWidth + 1) losses.push(`${nameOf(element)} cuts off its width`);
        if (element.scrollHeight > element.clientHeight + 1) losses.push(`${nameOf(element)} cuts off its height`);
      }
      const text = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
      for (const node of text) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, right, width } of range.getClientRects())
          if (width > 1 && (right > wide + 1 || left < -1)) {
            losses.push(`${nameOf(element)} stands from ${Math.round(left)} to ${Math.round(right)} on a page of ${wide}`);
            break;
          }
      }
      if (element instanceof HTMLInputElement && element.placeholder !== '' && element.scrollWidth > element.clientWidth + 1)
        losses.push(`${nameOf(element)} cuts off "${element.placeholder}"`);
    }
    return losses.slice(0, 4);
  });
}
