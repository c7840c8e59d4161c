/** The rows of a `Timeline`: a date, and what happened then. */
import { limits } from '../../schema/limits.ts';
import { dateOrYearIn, shownCell, wordsIn } from './cells.ts';
import type { ChartTable } from './chart-table.ts';
import type { Sheet } from './sheet.ts';

/** Complains of whatever cannot be drawn. The rows come back in the order of time. */
export function eventRows({ columns, rows, complain }: Sheet): ChartTable {
  if (columns.length !== 2) {
    complain(
      undefined,
      `A Timeline has two columns, and here are ${columns.length}.`,
      'Keep the one with the dates and the one that says what happened.',
    );
    return { columns, rows: [] };
  }
  const { most, message, fix } = limits.events;
  if (rows.length > most) complain(rows[most], message, fix);
  for (const row of rows) {
    const [date, event] = row.cells;
    if (dateOrYearIn(date) === undefined)
      complain(row, `${shownCell(date)} under "${columns[0] ?? ''}" is not a date.`, 'Write 2026, 2026-01 or 2026-01-31.');
    if (wordsIn(event) === '') complain(row, 'The event is missing.', `Write what happened under "${columns[1] ?? ''}".`);
  }
  const events = rows.map(({ cells: [date, event] }) => [dateOrYearIn(date) ?? '', wordsIn(event)]);
  return { columns, rows: events.toSorted(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0)) };
}
