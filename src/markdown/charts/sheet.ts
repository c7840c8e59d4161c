/** Reads the rows of a chart from the text or a CSV file, and checks their shape. */
import type { VFile } from 'vfile';
import { limits } from '../../schema/limits.ts';
import { blankWords, isBlank, unseenIn, unseenWords } from '../../base/unseen.ts';
import { tableProblem } from '../links/addresses.ts';
import type { Literal } from '../../parts/literal.ts';
import { notesOf, report } from '../body-notes.ts';
import type { JsxElement, WrittenAttribute } from '../mdx-nodes.ts';
import { wordsIn } from './cells.ts';
import type { Cell } from './chart-table.ts';

interface Row {
  readonly cells: readonly Cell[];
  /** In a CSV file: the line. In a text: the number of the row. From 1. */
  readonly place: number;
}

export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Adds a problem in a row or, without one, in the column names. */
  reportRow(row: Row | undefined, message: string, fix: string): void;
}

type ReportRow = Sheet['reportRow'];

const wayOut =
  'Write data="./figures.csv", a file beside this one, or rows of which the first names the columns: data={[["year", "ships"], [2025, 17]]}.';

/** Undefined if there are no usable rows, which is reported. */
export function readSheet(file: VFile, element: JsxElement, data: WrittenAttribute | undefined): Sheet | undefined {
  // check-part.ts reports the missing attribute.
  if (data === undefined) return undefined;
  const { name, value, written } = data;
  if (typeof value === 'string') return sheetOfFile(file, data, value);
  const rows = rowsOf(value);
  const reportRow: ReportRow = (row, message, fix) => report(file, written, `Row ${row?.place ?? 1} of "${name}": ${message}`, fix);
  if (rows !== undefined) return checked(rows, reportRow);
  // Other types, and code in an ordinary text, are reported elsewhere.
  if (isList(value) || (value === undefined && notesOf(file).context.scripted))
    report(file, written, `"${name}" of <${element.name ?? ''}> is not a list of rows.`, wayOut);
  return undefined;
}

function sheetOfFile(file: VFile, { written }: WrittenAttribute, src: string): Sheet | undefined {
  const { context, problems } = notesOf(file);
  const table = context.tables.get(src);
  if (table === undefined) {
    // An invalid address is reported with the other attributes.
    if (tableProblem(src) === undefined)
      report(file, written, `There is no file "${src}".`, 'Put it beside this one, and mind capital letters in its name.');
    return undefined;
  }
  for (const problem of table.problems) problems.push(problem);
  if (table.problems.length > 0) return undefined;
  const rows = table.rows.map(({ cells, line }) => ({ cells, place: line }));
  const reportRow: ReportRow = (row, message, fix) => {
    problems.push({ file: table.path, line: row?.place ?? rows[0]?.place ?? 1, field: 'table', message, fix });
  };
  for (const row of rows) reportUnseen(row, reportRow);
  return checked(rows, reportRow);
}

/** Only for CSV files: remark-unseen.ts checks rows in a text. */
function reportUnseen(row: { readonly cells: readonly string[]; readonly place: number }, reportRow: ReportRow): void {
  for (const cell of row.cells) {
    const found = unseenIn(cell);
    const words = cell !== '' && isBlank(cell) ? blankWords : found.length > 0 ? unseenWords(found) : undefined;
    if (words) reportRow(row, words.message, words.fix);
  }
}

function rowsOf(value: Literal | undefined): Row[] | undefined {
  if (!isList(value)) return undefined;
  const rows = value.map((row, index) => ({
    cells: isList(row) ? row.filter(isCell) : [],
    place: index + 1,
    whole: isList(row) && row.every(isCell),
  }));
  return rows.every(({ whole }) => whole) ? rows : undefined;
}

/** Checks that columns have names and rows have equal lengths. */
function checked([header, ...rows]: readonly Row[], reportRow: ReportRow): Sheet | undefined {
  const columns = header?.cells.map(wordsIn) ?? [];
  if (rows.length === 0) {
    reportRow(header, 'There is nothing to show.', 'Write the names of the columns in the first row, and the values in the rows below it.');
    return undefined;
  }
  const { tableRows, tableColumns } = limits;
  if (rows.length > tableRows.most || columns.length > tableColumns.most) {
    reportRow(header, tableRows.message, tableRows.fix);
    return undefined;
  }
  const nameless = columns.indexOf('');
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (nameless !== -1) reportRow(header, `Column ${nameless + 1} has no name.`, 'The first row says what stands in each column.');
  if (twice !== undefined) reportRow(header, `Two columns are called "${twice}".`, 'Give one of them another name.');
  const uneven = rows.filter(({ cells }) => cells.length !== columns.length);
  for (const row of uneven) {
    reportRow(
      row,
      `${row.cells.length === 1 ? 'One value stands' : `${row.cells.length} values stand`} here, and the first row names ${columns.length} columns.`,
      'Write one value for each column, and put values that hold a comma in double quotes.',
    );
  }
  return nameless === -1 && twice === undefined && uneven.length === 0 ? { columns, rows, reportRow } : undefined;
}

function isList(value: Literal | undefined): value is readonly Literal[] {
  return Array.isArray(value);
}

function isCell(value: Literal): value is Cell {
  return value === null || typeof value === 'string' || typeof value === 'number';
}
