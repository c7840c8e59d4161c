/** Where the lead picture of an article stands in its text. */
import { expect, test } from 'vitest';
import { cutAfterOpening, opensBriefly } from '../../../src/markup/opening.ts';

const long = `<p id="p-1">${'A sentence of an opening. '.repeat(8)}</p>\n`;
const chart = { part: 'chart', props: {}, children: [] };

test('after the first paragraph, if another one follows it', () => {
  expect(cutAfterOpening([`${long}<p>Second.</p>\n<h2>Head</h2>`, chart])).toEqual({
    opening: [long],
    rest: ['<p>Second.</p>\n<h2>Head</h2>', chart],
  });
});

test('not after one word, which begins a letter', () => {
  expect(cutAfterOpening([`<p>Sir,</p>\n${long}<p>Second.</p>`])).toEqual({ opening: [`<p>Sir,</p>\n${long}`], rest: ['<p>Second.</p>'] });
});

test.each([
  ['a text of one paragraph', [long]],
  ['an empty text', []],
  ['a heading first', [`<h2>Head</h2>${long}${long}`]],
  ['a heading after the opening', [`${long}<h2>Head</h2>${long}`]],
  ['a preformatted text after the opening', [`${long}<pre>a</pre>${long}`]],
  ['a part in the opening', ['<p>A formula: ', chart, `, and more.</p>${long}`]],
  ['a part after the opening', [long, chart, long]],
])('nowhere in %s', (_, nodes) => {
  expect(cutAfterOpening(nodes)).toBeUndefined();
});

test.each([
  ['a long paragraph', [`${long}<p>Second.</p>`], false],
  ['a short one, however much follows', [`<p id="p-2"><a href="https://example.org/${'long/'.repeat(40)}">Sir,</a></p>\n${long}`], true],
  ['a heading', [`<h2>Head</h2>${long}`], true],
  ['a chart', [chart, long], true],
  ['nothing', [], true],
])('no three lines for an initial where a text begins with something other than a long paragraph: %s', (_, nodes, brief) => {
  expect(opensBriefly(nodes)).toBe(brief);
});
