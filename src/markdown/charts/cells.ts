/** The text of a cell → a number, a date or words. */
import { isPlainDate } from '../../schema/fields/is-date.ts';
import type { Cell } from './chart-table.ts';

/** Digits with a decimal point, no thousands separator, at most fifteen digits before the point and nine after; undefined for anything else. */
export function numberIn(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return cell === 0 || (Math.abs(cell) < 1e15 && Math.abs(cell) >= 1e-9) ? cell : undefined;
  const text = cell?.trim().replace('−', '-') ?? '';
  return /^-?\d{1,15}(\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

/** A valid day or month, as written: `2026-01-31`, `2026-01`. */
export function dateIn(cell: Cell | undefined): string | undefined {
  const text = typeof cell === 'string' ? cell.trim() : '';
  return isPlainDate(text) || isPlainDate(`${text}-01`) ? text : undefined;
}

/** A day, a month or a year. */
export function dateOrYearIn(cell: Cell | undefined): string | undefined {
  const year = String(cell ?? '').trim();
  return /^[1-9]\d{3}$/.test(year) ? year : dateIn(cell);
}

/** Words, or a number as written; empty if the cell is empty. */
export function wordsIn(cell: Cell | undefined): string {
  return String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A cell as a problem quotes it. */
export function shownCell(cell: Cell | undefined): string {
  return wordsIn(cell) === '' ? 'An empty cell' : `"${wordsIn(cell).slice(0, 40)}"`;
}
