/** The marks for what is new have their place on a page before they come: a returning reader sees nothing move. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../../support/in-browser.ts';
import { shiftOf } from '../../support/layout-shift.ts';

const { klaxon } = inject('sites');
const home = inject('homes').klaxon;
const openPage = useBrowser();
const recent: readonly { href: string; categories: readonly string[] }[] = JSON.parse(
  readFileSync(join(klaxon.out, 'recent.json'), 'utf8'),
);
const lists = [
  '',
  'categories/',
  'tags/',
  'categories/ai/',
  'categories/policy/',
  'tags/ai-bubble/',
  'archive/',
  'archive/2026/',
  'archive/2026/11/',
];

describe.each([320, 390, 768, 1280])('at %i pixels', (width) => {
  it('nothing moves when a returning reader gets the marks', async (context) => {
    const page = await openPage(context, { viewport: { width, height: 900 } });
    const known = recent.slice(6).map(({ href }) => href);
    await page.addInitScript((seen) => localStorage.setItem('/visit', JSON.stringify({ last: 0, known: seen, fresh: [] })), known);
    const marks: number[] = [];
    for (const path of lists) {
      await page.goto(home + path, { waitUntil: 'networkidle' });
      marks.push(await page.locator('[data-is-new]').count());
      expect([path, await page.evaluate(shiftOf)]).toEqual([path, path === '' ? expect.closeTo(0, 2) : 0]);
    }
    expect(Math.min(...marks.slice(0, 2))).toBeGreaterThan(5);
  });

  it('each mark is within its screen, and on no other word', async (context) => {
    const page = await openPage(context, { viewport: { width, height: 900 } });
    await page.addInitScript(() => localStorage.setItem('/visit', JSON.stringify({ last: 0, known: [], fresh: [] })));
    for (const path of lists.slice(1)) {
      await page.goto(home + path, { waitUntil: 'networkidle' });
      expect([path, await page.evaluate(covered)]).toEqual([path, []]);
    }
  });
});

/** Marks that another text overlaps, or that are cut. */
function covered(): readonly string[] {
  const textsIn = (root: Element): readonly Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text && walker.currentNode.data.trim() !== '') found.push(walker.currentNode);
    return found;
  };
  const boxOf = (text: Text): DOMRect => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getBoundingClientRect();
  };
  const texts = textsIn(document.body).filter(
    ({ parentElement }) => parentElement?.closest('.visually-hidden, [hidden], dialog, template') === null,
  );
  return [...document.querySelectorAll<HTMLElement>('[data-is-new]')].flatMap((mark) => {
    const box = mark.getBoundingClientRect();
    const over = texts.filter((text) => {
      if (mark.contains(text)) return false;
      const other = boxOf(text);
      return other.left < box.right - 1 && other.right > box.left + 1 && other.top < box.bottom - 4 && other.bottom > box.top + 4;
    });
    const where = `${mark.textContent ?? ''} in ${mark.closest('[data-article], [data-category]')?.textContent?.trim().slice(0, 40) ?? ''}`;
    return over.length > 0 || box.right > innerWidth ? [`${where}: ${over.map(({ data }) => data.trim()).join()}`] : [];
  });
}
