import { describe, expect, test } from 'vitest';
import type { BodyPart } from '../../../src/markdown/body.ts';
import type { BodyContext } from '../../../src/markdown/body-notes.ts';
import { bodyOf, problemsOf } from './compile.ts';

/** The props of the first part of a text. */
function propsOf(text: string, changes?: Partial<BodyContext>): BodyPart['props'] {
  const part = bodyOf(text, changes).nodes.find((node) => typeof node !== 'string');
  if (typeof part !== 'object') throw new Error('The text has no part.');
  return part.props;
}

const typed = (rows: string, more = ''): string => `<LineChart data={${rows}} ${more} caption="Berths." alt="A line." />`;

test('rows that were typed become a table, set like the text, with the language that numbers follow', () => {
  expect(propsOf(typed(`[["year", "Ada's"], [2024, 1], [2025, -2.5]]`, `highlight="Ada's"`))).toEqual({
    data: {
      columns: ['year', 'Ada’s'],
      rows: [
        [2024, 1],
        [2025, -2.5],
      ],
    },
    highlight: 'Ada’s',
    caption: 'Berths.',
    alt: 'A line.',
    language: 'en',
  });
});

test('the rows of a CSV file become the same table as those that were typed', () => {
  const cells = [
    ['year', 'planned', 'built'],
    ['2024', '10', '−2.5'],
    ['2025', '20', ''],
    ['2026', '30', '14'],
  ];
  const rows = cells.map((row, index) => ({ cells: row, line: index + 1 }));
  const tables = new Map([['./berths.csv', { path: 'articles/berths.csv', rows, problems: [] }]]);
  const fromFile = propsOf('<LineChart data="./berths.csv" caption="Berths." alt="A line." />', { tables });
  expect(fromFile).toEqual(propsOf(typed('[["year", "planned", "built"], [2024, 10, -2.5], [2025, 20, null], [2026, 30, 14]]')));
});

test('points and events come in the order of time, bars in that of the writer', () => {
  expect(propsOf(typed('[["year", "built"], [10, 2], [9, 1]]'))['data']).toMatchObject({
    rows: [
      [9, 1],
      [10, 2],
    ],
  });
  expect(propsOf(typed('[["month", "built"], ["2025-01", 2], ["2024-12-31", 1]]'))['data']).toMatchObject({
    rows: [
      ['2024-12-31', 1],
      ['2025-01', 2],
    ],
  });
  expect(propsOf('<Timeline data={[["date", "event"], [2026, "b"], ["2025-07", "a"]]} caption="x" />')['data']).toMatchObject({
    rows: [
      ['2025-07', 'a'],
      ['2026', 'b'],
    ],
  });
  expect(propsOf('<BarChart data={[["berth", "ships"], ["b", 1], ["a", 2]]} caption="x" />')['data']).toMatchObject({
    rows: [
      ['b', 1],
      ['a', 2],
    ],
  });
});

test('caption and source are part of what the piece says, figures are not; how many charts there are is a fact', () => {
  const { plainText, facts } = bodyOf(
    '<BarChart data={[["berth", "ships"], ["North quay", 17]]} highlight="North quay" unit="ships" caption="Ships in May." source="The port" />',
  );
  expect(plainText).toBe('Ships in May. The port');
  expect(facts.charts).toBe(1);
  expect(bodyOf('No figures.').facts.charts).toBe(0);
});

describe('what cannot be drawn is refused', () => {
  test.each([
    [
      'lines',
      typed(`[["year", ${'abcdefghi'.replace(/./g, '"$&", ')}], [1, ${'1, '.repeat(9)}], [2, ${'1, '.repeat(9)}]]`),
      'at most 8 lines',
    ],
    ['rows', typed(`[["year", "a"], ${Array.from({ length: 201 }, (_, at) => `[${at}, 1]`).join(', ')}]`), 'at most 200 rows'],
    [
      'bars',
      `<BarChart data={[["a", "b"], ${Array.from({ length: 31 }, (_, at) => `[${at}, 1]`).join(', ')}]} caption="x" />`,
      'at most 30 bars',
    ],
    [
      'events',
      `<Timeline data={[["a", "b"], ${Array.from({ length: 41 }, (_, at) => `[${1900 + at}, "x"]`).join(', ')}]} caption="x" />`,
      'at most 40 events',
    ],
    ['a line of one point', typed('[["year", "a"], [2024, 1], [2025, null]]'), 'fewer than two values'],
    ['a line without values', typed('[["year"], [2024]]'), 'at least two columns'],
    ['one place twice', typed('[["year", "a"], [2024, 1], [2024, 2]]'), 'is there twice'],
    ['too many columns', '<Timeline data={[["date", "what", "who"], [2024, "a", "b"]]} caption="x" />', 'has two columns'],
    ['no rows', typed('[]'), 'nothing to show'],
    ['a number that no page could hold', '<BarChart data={[["a", "b"], ["x", 1e300]]} caption="x" />', 'is not a number'],
  ])('%s', (_case, text, words) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(words)]);
  });

  test('rows that are code, in a scripted piece too', () => {
    expect(problemsOf(typed('rows'), { scripted: true })).toEqual([expect.stringContaining('is not a list of rows')]);
    expect(problemsOf(typed('rows'))).toEqual([expect.stringContaining('is code')]);
  });
});

test('a component of the same name that a scripted piece brings along is its own affair', () => {
  expect(problemsOf('import LineChart from "./own.astro"\n\n<LineChart data={rows} />', { scripted: true })).toEqual([]);
});
