/** A body as HTML for a page and for a feed. */
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../../../src/markdown/body.ts';
import { Html, attributes, markup } from '../../../src/parts/html.ts';
import { partNames, renderedParts } from '../../../src/parts/parts.ts';
import { renderBody, renderPart } from '../../../src/parts/render-body.ts';

const rows = {
  columns: ['date', 'ships'],
  rows: [
    ['2026-05', 4],
    ['2026-06', 5],
  ],
};
const nothing = new Html([]);

describe('markup', () => {
  test('escapes text, keeps HTML, and leaves out what is not there', () => {
    expect(markup`<p>${'a < "b" & c'}${undefined}${markup`<b>${1}</b>`}${[markup`<i>2</i>`]}</p>`.stretches).toEqual([
      '<p>a &lt; &quot;b&quot; &amp; c<b>1</b><i>2</i></p>',
    ]);
  });

  test('leaves out the line breaks of its own layout, and none of a text', () => {
    expect(
      markup`<p>
      ${'a\n  b'}
    </p>`.stretches,
    ).toEqual(['<p>a\n  b</p>']);
  });

  test('writes attributes that have a value', () => {
    expect(attributes({ class: 'a"b', title: undefined, hidden: true, width: 0 }).stretches).toEqual([
      ' class="a&quot;b" hidden width="0"',
    ]);
  });
});

test('text, parts within parts and pictures come in their order', () => {
  const figure: BodyNode = { part: 'Figure', props: { src: './a.png', alt: 'A dock', credit: 'Ada' }, children: [] };
  expect(
    renderBody(['<p>a</p>', { part: 'Aside', props: { title: 'T & T' }, children: ['<p>b</p>', figure] }, '<p>c</p>'], 'page').stretches,
  ).toEqual([
    '<p>a</p><aside class="aside" aria-label="T &amp; T"><p class="aside-title">T &amp; T</p><p>b</p><figure class="figure">',
    { src: './a.png', alt: 'A dock', place: 'column' },
    '<figcaption> <span class="credit">Ada</span></figcaption></figure></aside><p>c</p>',
  ]);
});

test.each(['BarChart', 'LineChart', 'Timeline'])(
  'a feed has the figures of a %s, and not the drawing, which needs the style sheet',
  (part) => {
    const values = { data: rows, caption: 'Ships.', alt: 'A point.', language: 'en' };
    const [page, feed] = (['page', 'feed'] as const).map((target) => renderPart(part, values, nothing, target).stretches.join(''));
    expect(page).toContain('<svg');
    expect(feed).not.toContain('<svg');
    for (const text of [part === 'BarChart' ? '2026-05' : 'May 2026', '4', 'Ships.']) expect(feed).toContain(text);
  },
);

test('an address in a quotation is escaped where it stands', () => {
  const quote = renderPart('Quote', { by: 'Ada', source: 'Pilots', url: 'https://example.org/?a=1&b="2"' }, nothing, 'page');
  expect(quote.stretches.join('')).toContain('<a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="external">Pilots</a>');
});

test('a part is found by its folder; some are made by Markdown, some become elements when a text is compiled', () => {
  expect(partNames).toContain('Foreign');
  expect(renderedParts).not.toContain('Foreign');
  expect(partNames).not.toContain('Picture');
  expect(renderedParts).toContain('Picture');
  expect(() => renderPart('Widget', {}, nothing, 'page')).toThrow('There is no part Widget.');
});
