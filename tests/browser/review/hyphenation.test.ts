/** No line ends within a word without a hyphen, in German either, for which the browser of the tests has no dictionary. */
import { expect, inject, it } from 'vitest';
import { useBrowser } from '../../support/in-browser.ts';
import { addressesOfPages } from '../../support/built-files.ts';

const openPage = useBrowser();
const { hostile } = inject('sites');
/** Code, formulas and citations are as they were typed. */
const verbatim = 'script, style, template, pre, code, [translate=no], [aria-hidden=true], .visually-hidden';

it.for([320, 390, 1280])('at %d pixels, every line that ends within a word shows a hyphen', async (width, context) => {
  const page = await openPage(context, { viewport: { width, height: 900 } });
  let divided = 0;
  for (const address of addressesOfPages(hostile.out)) {
    await page.goto(`${inject('homes').hostile}${address.slice(1)}`, { waitUntil: 'load' });
    const ends = await page.evaluate(lineEndsInWords, verbatim);
    expect(
      ends.filter(({ hyphen }) => !hyphen),
      address,
    ).toEqual([]);
    divided += ends.length;
  }
  // Otherwise nothing was tried.
  if (width < 400) expect(divided).toBeGreaterThan(20);
});

function lineEndsInWords(without: string): readonly { readonly word: string; readonly hyphen: boolean }[] {
  const found: { word: string; hyphen: boolean }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = new Range();
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const text = node.textContent ?? '';
    // For ears only.
    const isUnseen = (node.parentElement?.getBoundingClientRect().width ?? 0) <= 1;
    if (isUnseen || node.parentElement?.closest(without)) continue;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\u00AD]{6,}/gu)) {
      // An address is broken where it has to be: a hyphen would become a part of it.
      if (/:\/\/\S*$/.test(text.slice(0, index))) continue;
      let above: DOMRect | undefined;
      for (let at = index; at < index + word.length; at++) {
        if (text[at] === '\u00AD') continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        // Behind a soft hyphen the first rectangle may be that of the hyphen.
        const letter = [...range.getClientRects()].at(-1) ?? new DOMRect();
        // The first letter of an article may be larger than the rest.
        if (above && letter.top - above.top > letter.height / 2 && at > index + 1) found.push({ word, hyphen: text[at - 1] === '\u00AD' });
        if (letter.width > 0) above = letter;
      }
    }
  }
  return found;
}
