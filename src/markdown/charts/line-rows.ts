/** The rows of a `LineChart`: a number or a date, then the value of each line. */
import { limits } from '../../schema/limits.ts';
import { dateIn, numberIn, shownCell, wordsIn } from './cells.ts';
import type { Cell, ChartTable } from './chart-table.ts';
import type { Sheet } from './sheet.ts';

/** Reports what cannot be rendered. Returns the rows in the order of their first column. */
export function lineRows({ columns, rows, reportRow }: Sheet): ChartTable {
  const [along = '', ...lines] = columns;
  if (lines.length === 0)
    reportRow(undefined, 'A LineChart has at least two columns.', 'Write where along the line in the first, and the values in the second.');
  const { curves, chartRows } = limits;
  if (lines.length > curves.most) reportRow(undefined, curves.message, curves.fix);
  if (rows.length > chartRows.most) reportRow(rows[chartRows.most], chartRows.message, chartRows.fix);

  // The first row decides the type of the column.
  const read = numberIn(rows[0]?.cells[0]) === undefined ? dateIn : numberIn;
  const seen = new Set<Cell>();
  const points = rows.map((row): readonly Cell[] => {
    const place = read(row.cells[0]);
    if (place === undefined)
      reportRow(
        row,
        `${shownCell(row.cells[0])} under "${along}" is not ${read === numberIn ? 'a number' : 'a date'}.`,
        'Write numbers (years too) in all rows, or dates in all: 2026-01-31 or 2026-01.',
      );
    else if (seen.has(place)) reportRow(row, `"${wordsIn(row.cells[0])}" under "${along}" is there twice.`, 'Keep one of the two rows.');
    seen.add(place ?? null);
    const values = row.cells.slice(1).map((cell, index): Cell => {
      if (wordsIn(cell) === '') return null;
      const value = numberIn(cell);
      if (value === undefined)
        reportRow(
          row,
          `${shownCell(cell)} under "${lines[index] ?? ''}" is not a number.`,
          'Write digits only, with a point: 40000 or 0.5; leave the cell empty where nothing is known.',
        );
      return value ?? 0;
    });
    return [place ?? null, ...values];
  });
  for (const [index, line] of lines.entries()) {
    if (points.filter((point) => typeof point[index + 1] === 'number').length < 2)
      reportRow(undefined, `"${line}" has fewer than two values, and a line needs two.`, 'Write more of them, or take the column out.');
  }
  return {
    columns,
    rows: points.toSorted(([a], [b]) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1)),
  };
}
