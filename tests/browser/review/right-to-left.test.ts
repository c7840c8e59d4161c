/** The page in Arabic is the mirror of the page in English. */
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../../support/in-browser.ts';

const openPage = useBrowser();

const { arabic: home, review } = inject('homes');

it('the name starts at the right, the text is set before its margin, the notes stand at the left of it', async (context) => {
  const page = await openPage(context, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${home}articles/al-marfa/`);
  const [name, menu, title, text, facts, note, reference] = await page.evaluate(() =>
    ['.masthead .wordmark a', '.masthead nav', 'h1', '.prose > p', '.article-margin', '.footnotes li', '.prose .noteref, .prose sup a'].map(
      (selector) => {
        const { left, right, top } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return { left, right, top };
      },
    ),
  );
  expect(name?.right).toBeGreaterThan(1100);
  expect(menu?.left).toBeLessThan(name?.left ?? 0);
  expect(Math.abs((title?.right ?? 0) - (name?.right ?? 0))).toBeLessThan(12);
  expect(text?.right).toBeLessThan(title?.right ?? 0);
  expect(facts?.right).toBeLessThan(text?.left ?? 0);
  expect(note?.right).toBeLessThan(text?.left ?? 0);
  expect(Math.abs((note?.top ?? 0) - (reference?.top ?? 0))).toBeLessThan(40);
});

it('arrows that lead back and on point the way one reads', async (context) => {
  const page = await openPage(context);
  await page.goto(`${home}archive/2026/10/`);
  const content = (element: Element) => getComputedStyle(element, '::before').content;
  expect(await page.locator('[rel=prev] .label').evaluate(content)).toContain('→');
});

it('code and addresses run from left to right, and a number has its sign before it', async (context) => {
  const page = await openPage(context);
  await page.goto(`${home}articles/al-daftar/`);
  const places = await page.evaluate(() => {
    const placeOf = (selector: string, text: string): number => {
      const words = document.createTreeWalker(document.querySelector(selector) ?? document, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node; node = words.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at === -1) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        return range.getBoundingClientRect().left;
      }
      return NaN;
    };
    return [
      [placeOf('.prose p code', 'max'), placeOf('.prose p code', ')')],
      [placeOf('.prose pre', 'if'), placeOf('.prose pre', '{')],
      [placeOf('.prose p a', 'https'), placeOf('.prose p a', '-b/')],
      [placeOf('.prose td.align-right', '-'), placeOf('.prose td.align-right', '20')],
    ];
  });
  for (const [first, second] of places) expect(first).toBeLessThan(second ?? NaN);
});

it('a piece in Arabic on a page in English has its notes at the end, and each line at its own side', async (context) => {
  const page = await openPage(context, { viewport: { width: 1280, height: 900 } });
  await page.goto(`${review}articles/a-note-in-arabic/`);
  const boxes = await page.evaluate(() =>
    ['h1', '[data-standfirst]', '[data-byline]', '.prose', '.footnotes li', '.prose > p'].map((selector) => {
      const { left, right, top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top, bottom };
    }),
  );
  const [title, standfirst, byline, prose, note, paragraph] = boxes;
  for (const box of [title, standfirst, byline]) expect(Math.abs((box?.right ?? 0) - (prose?.right ?? 1))).toBeLessThan(8);
  expect(note?.top).toBeGreaterThan(paragraph?.bottom ?? Infinity);
  expect(note?.left).toBeGreaterThanOrEqual(prose?.left ?? Infinity);
});

it('an Arabic piece of an English site is cited in the order of the site: its writer, its title, the day', async (context) => {
  const page = await openPage(context);
  await page.goto(`${review}articles/a-note-in-arabic/`);
  const [writer, title, address] = await page
    .locator('#piece_citation bdi, #piece_address')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()));
  expect(writer?.left).toBeLessThan(title?.left ?? NaN);
  expect([title?.top, title?.left]).not.toEqual([address?.top, address?.left]);
  expect(await page.locator('#piece_citation').textContent()).toMatch(/^\S.*\S$/);
});
