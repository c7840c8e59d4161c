/** The text of an article for the index: what its page says, in the same words. */
import { expect, test } from 'vitest';
import type { BodyNode } from '../../../src/markdown/body.ts';
import { pageText } from '../../../src/search/page-text.ts';
import { searchHtml } from '../../../src/search/search-html.ts';

const data = { columns: ['date', 'event'], rows: [['2024-05', 'The dock is sold.']] };
const textOf = (...nodes: BodyNode[]) => pageText(searchHtml(nodes));

test('a part is found by what it says', () => {
  expect(textOf({ part: 'Quote', props: { by: 'Ada', source: 'Pilots' }, children: ['<p>b</p>'] }).content).toBe('b. Ada, Pilots.');
  const stat: BodyNode = { part: 'Stat', props: { value: 3, label: 'ships' }, children: [] };
  expect(textOf({ part: 'Aside', props: { title: 'Ports' }, children: ['<p>b</p>', stat] }).content).toBe('Ports. b. 3 ships.');
  expect(textOf({ part: 'Timeline', props: { data, caption: 'One dock.', language: 'en' }, children: [] }).content).toBe(
    'May 2024 The dock is sold. One dock.',
  );
});

test('what only repeats is not there', () => {
  expect(searchHtml([{ part: 'PullQuote', props: {}, children: ['<p>a</p>'] }])).toBe('');
});

test('what a picture shows, and the figures of a chart, are found and belong to no sentence', () => {
  expect(searchHtml([{ part: 'Picture', props: { src: './a.png', alt: 'A "dock"' }, children: [] }])).toBe(
    '<img alt="A &quot;dock&quot;">',
  );
  const chart = textOf({ part: 'BarChart', props: { data, caption: 'Ships.', source: 'Port', language: 'en' }, children: [] });
  expect(chart).toMatchObject({ content: 'Ships. Port.', aside: 'date event 2024-05 The dock is sold.' });
});
