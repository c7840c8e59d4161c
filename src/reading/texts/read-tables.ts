/** Reads the CSV files that a text names. */
import { join, posix } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { TableFile, TableRow } from '../../markdown/charts/table-file.ts';
import { decodedPath } from '../../base/decoded-path.ts';
import { limits } from '../../schema/limits.ts';
import { type Problem, problemAt } from '../../problems/problem.ts';
import { readText } from '../read-text.ts';

interface Place {
  /** Path of the text, from the content folder. */
  readonly path: string;
  readonly folder: string;
  /** Paths of all files below the folder. Other targets (a link, a file outside) count as absent. */
  readonly files: ReadonlySet<string>;
}

/** Possible paths of tables in the source of a text. */
const tableNames = /["'`]([^"'`\n]+\.csv)["'`]/gi;

/** Whether a text may depend on tables. */
export function namesTables(text: string): boolean {
  return text.search(tableNames) !== -1;
}

/** By path as written, without absent ones. */
export async function readTables(text: string, { path, folder, files }: Place): Promise<ReadonlyMap<string, TableFile>> {
  const tables = new Map<string, TableFile>();
  for (const [, src = ''] of text.matchAll(tableNames)) {
    const wanted = posix.join(posix.dirname(path), decodedPath(src)).normalize('NFC');
    const found = files.has(wanted) ? wanted : pathsByNfc(files).get(wanted);
    if (found !== undefined && !tables.has(src)) tables.set(src, await readTable(join(folder, found), found));
  }
  return tables;
}

const otherSpellings = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

/** NFC → the path on the disk, for paths in another normal form. */
function pathsByNfc(files: ReadonlySet<string>): ReadonlyMap<string, string> {
  const known = otherSpellings.get(files) ?? new Map([...files].map((path) => [path.normalize('NFC'), path]));
  otherSpellings.set(files, known);
  return known;
}

/** The separator is a comma, semicolon or tab, whichever the first line has outside of quotation marks. */
async function readTable(file: string, path: string): Promise<TableFile> {
  const { text, problems } = await readText(file, path);
  if (text === undefined) return { path, rows: [], problems };
  const first = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const delimiter = first.includes(';') ? ';' : first.includes('\t') ? '\t' : ',';
  const rows: TableRow[] = [];
  try {
    parse(text, {
      // The header, and one row above the limit, to report it; uneven rows are slow to parse.
      to: limits.tableRows.most + 2,
      ...{ delimiter, trim: true, skip_empty_lines: true, relax_column_count: true },
      on_record: (cells: string[], { lines }) => void rows.push({ cells, line: lines }),
    });
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    return { path, rows: [], problems: [unreadable(path, thrown)] };
  }
  return { path, rows, problems: [] };
}

/** With free column counts, csv-parse refuses only misplaced quotation marks. */
function unreadable(path: string, { lines }: CsvError): Problem {
  return problemAt(
    { file: path, line: typeof lines === 'number' ? lines : undefined, field: 'table' },
    {
      message: 'A quotation mark stands where none can be read.',
      fix: 'Put the whole value in double quotes, and write each quotation mark in it twice.',
    },
  );
}
