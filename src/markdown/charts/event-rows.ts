/** The rows of a `Timeline`: a date and an event each. */
import { limits } from '../../schema/limits.ts';
import { dateOrYearIn, shownCell, wordsIn } from './cells.ts';
import type { ChartTable } from './chart-table.ts';
import type { Sheet } from './sheet.ts';

/** Reports what cannot be rendered. Returns the rows in order of time. */
export function eventRows({ columns, rows, reportRow }: Sheet): ChartTable {
  if (columns.length !== 2) {
    reportRow(
      undefined,
      `A Timeline has two columns, and here are ${columns.length}.`,
      'Keep the one with the dates and the one that says what happened.',
    );
    return { columns, rows: [] };
  }
  const { most, message, fix } = limits.events;
  if (rows.length > most) reportRow(rows[most], message, fix);
  for (const row of rows) {
    const [date, event] = row.cells;
    if (dateOrYearIn(date) === undefined)
      reportRow(row, `${shownCell(date)} under "${columns[0] ?? ''}" is not a date.`, 'Write 2026, 2026-01 or 2026-01-31.');
    if (wordsIn(event) === '') reportRow(row, 'The event is missing.', `Write what happened under "${columns[1] ?? ''}".`);
  }
  const events = rows.map(({ cells: [date, event] }) => [dateOrYearIn(date) ?? '', wordsIn(event)]);
  return { columns, rows: events.toSorted(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0)) };
}
