/** Rows of a chart → the shapes that the review design renders. */
import { describe, expect, test } from 'vitest';
import { barsOf } from '../../../../../../src/designs/review/components/charts/bars.ts';
import { linePlot, plotHeight } from '../../../../../../src/designs/review/components/charts/line-plot.ts';

const lines = (rows: readonly (readonly (string | number | null)[])[], highlight?: string) =>
  linePlot({ columns: ['at', 'a', 'b'], rows }, { language: 'en', unit: '%', highlight });

describe('a line chart', () => {
  test('reaches from edge to edge, leaves out what is not known, and draws what is highlighted last', () => {
    const drawing = lines(
      [
        [0, 100, 100],
        [3, 0, null],
        [6, null, 0],
      ],
      'a',
    );
    expect(drawing.lines.map(({ name, highlighted }) => [name, highlighted])).toEqual([
      ['b', false],
      ['a', true],
    ]);
    expect(drawing.lines[1]?.points).toEqual([
      { x: 0, y: 0 },
      { x: 0.5, y: plotHeight },
    ]);
    expect(drawing.grid.map(({ text }) => text)).toEqual(['', '50', '100\u00A0%']);
    expect(drawing.ticks.map(({ text, anchor }) => `${text} ${anchor}`)).toEqual([
      '0 start',
      '1 middle',
      '2 middle',
      '3 middle',
      '4 middle',
      '5 middle',
      '6 end',
    ]);
  });

  test('begins at zero, unless its values lie far above', () => {
    expect(
      lines([
        [1, 40, 100],
        [2, 50, 90],
      ]).grid[0],
    ).toEqual({ y: plotHeight, text: '' });
    expect(
      lines([
        [1, 80, 100],
        [2, 85, 90],
      ]).grid[0],
    ).toEqual({ y: plotHeight, text: '80' });
  });

  test('has round dates along its foot, no more than there is room for', () => {
    const { ticks } = lines([
      ['2025-01', 1, 2],
      ['2026-06', 2, 3],
    ]);
    expect(ticks.map(({ text }) => text).slice(0, 2)).toEqual(['Jan 2025', 'Apr']);
    const { ticks: weeks } = lines([
      ['2026-01-01', 1, 2],
      ['2026-03-15', 2, 3],
    ]);
    expect(weeks.map(({ text }) => text)).toEqual(['Jan 2026', 'Feb', 'Mar']);
  });

  test('is drawn when nothing changes', () => {
    for (const value of [0, 7, -7])
      for (const { points } of lines([
        [1, value, value],
        [2, value, value],
      ]).lines)
        for (const { y } of points) expect(y).toBeGreaterThanOrEqual(0);
  });
});

test('bars begin at one zero, those below it on its other side', () => {
  const bars = barsOf(
    {
      columns: ['', ''],
      rows: [
        ['a', 30],
        ['b', -10],
        ['c', 0],
      ],
    },
    { language: 'en' },
  );
  expect(bars.map(({ from, length }) => [from, length])).toEqual([
    [25, 75],
    [0, 25],
    [25, 0],
  ]);
});
