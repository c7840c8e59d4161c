/** The rows of a `BarChart`: a name and a number each. */
import { limits } from '../../schema/limits.ts';
import { numberIn, shownCell, wordsIn } from './cells.ts';
import type { ChartTable } from './chart-table.ts';
import type { Sheet } from './sheet.ts';

/** Reports what cannot be rendered. */
export function barRows({ columns, rows, reportRow }: Sheet): ChartTable {
  if (columns.length !== 2) {
    reportRow(
      undefined,
      `A BarChart has two columns, and here are ${columns.length}.`,
      'Keep the one with the names and the one with the numbers.',
    );
    return { columns, rows: [] };
  }
  const { most, message, fix } = limits.chartBars;
  if (rows.length > most) reportRow(rows[most], message, fix);
  const seen = new Set<string>();
  for (const row of rows) {
    const [name, value] = row.cells;
    const words = wordsIn(name);
    if (words === '') reportRow(row, 'A bar has no name.', `Write what it stands for under "${columns[0] ?? ''}".`);
    else if (seen.has(words)) reportRow(row, `Two bars are called "${words}".`, 'Give one of them another name.');
    seen.add(words);
    if (numberIn(value) === undefined) {
      reportRow(row, `${shownCell(value)} under "${columns[1] ?? ''}" is not a number.`, 'Write digits only, with a point: 40000 or 0.5.');
    }
  }
  return { columns, rows: rows.map(({ cells: [name, value] }) => [wordsIn(name), numberIn(value) ?? 0]) };
}
