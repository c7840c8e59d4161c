import type { Root as HtmlRoot, Text } from 'hast';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { typedTexts, wordsMissing } from '../../../../src/markdown/words/typed-words.ts';
import { warningsOf } from '../compile.ts';

const typed = (...lines: readonly string[]): Root => ({
  type: 'root',
  children: lines.map((value, index) => {
    const place = { line: index + 1, column: 1 };
    return { type: 'paragraph', children: [{ type: 'text', value, position: { start: place, end: place } }] };
  }),
});
const printed = (...texts: readonly string[]): HtmlRoot => ({ type: 'root', children: texts.map((value) => ({ type: 'text', value })) });
const missing = (text: Root, html: HtmlRoot) => wordsMissing(typedTexts(text), html).map(({ text: word, line }) => `${line} ${word}`);

test('a word that was typed and not printed is named with its line, as often as it is missing', () => {
  expect(missing(typed('The dock', 'the dock, the dock'), printed('The dock', 'the'))).toEqual(['2 dock', '2 the', '2 dock']);
  expect(missing(typed('The dock'), printed('dock', 'The'))).toEqual([]);
});

test('marks, spaces and the ends of lines between words may change', () => {
  expect(missing(typed('"don\'t" -- R&D…'), printed('“don’t” – R&D...'))).toEqual([]);
  expect(missing(typed('港に\n着く'), printed('港に着く'))).toEqual([]);
  expect(missing(typed('港に着く'), printed('港着く'))).toEqual(['1 に']);
});

test('code that is parted by its colours is read as one', () => {
  const [number, unit]: Text[] = ['12', 'px'].map((value) => ({ type: 'text', value }));
  const children = number && unit ? [number, unit] : [];
  expect(missing(typed('12px'), { type: 'root', children: [{ type: 'element', tagName: 'pre', properties: {}, children }] })).toEqual([]);
  expect(missing(typed('12px'), { type: 'root', children })).toEqual(['1 12px']);
});

test('the name of the file that a chart is drawn from is none of its words', () => {
  const rows = [
    ['berth', 'ships'],
    ['North quay', '17'],
  ].map((cells, index) => ({ cells, line: index + 1 }));
  const tables = new Map([['./ships.csv', { path: 'articles/ships.csv', rows, problems: [] }]]);
  expect(warningsOf('<BarChart data="./ships.csv" caption="Ships." />', { tables })).toEqual([]);
});
