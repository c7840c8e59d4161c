/** The CSV files that a text names, read from beside it. */
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
  /** Paths of all files below the folder: whatever else a name leads to (a link, a file outside) is not there. */
  readonly files: ReadonlySet<string>;
}

/** What may be the path of a table, in a text as it was typed. */
const tableNames = /["'`]([^"'`\n]+\.csv)["'`]/gi;

/** Whether a text depends on files beside it. */
export function namesTables(text: string): boolean {
  return text.search(tableNames) !== -1;
}

/** By path as written; one that is not there is left out. */
export async function readTables(text: string, { path, folder, files }: Place): Promise<ReadonlyMap<string, TableFile>> {
  const tables = new Map<string, TableFile>();
  for (const [, src = ''] of text.matchAll(tableNames)) {
    const wanted = posix.join(posix.dirname(path), decodedPath(src)).normalize('NFC');
    const found = files.has(wanted) ? wanted : spelledOtherwise(files).get(wanted);
    if (found !== undefined && !tables.has(src)) tables.set(src, await readTable(join(folder, found), found));
  }
  return tables;
}

const otherSpellings = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

/** Paths that a disk has in another normal form than NFC, by their NFC. */
function spelledOtherwise(files: ReadonlySet<string>): ReadonlyMap<string, string> {
  const known = otherSpellings.get(files) ?? new Map([...files].map((path) => [path.normalize('NFC'), path]));
  otherSpellings.set(files, known);
  return known;
}

/** Commas, semicolons or tabs between the values, whichever the first line has outside of quotation marks. */
async function readTable(file: string, path: string): Promise<TableFile> {
  const { text, problems } = await readText(file, path);
  if (text === undefined) return { path, rows: [], problems };
  const first = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const delimiter = first.includes(';') ? ';' : first.includes('\t') ? '\t' : ',';
  const rows: TableRow[] = [];
  try {
    parse(text, {
      // The names of the columns, and one row too many, for the problem; uneven rows take long to read.
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

/** All that csv-parse refuses, with columns left free, is a quotation mark out of place. */
function unreadable(path: string, { lines }: CsvError): Problem {
  return problemAt(
    { file: path, line: typeof lines === 'number' ? lines : undefined, field: 'table' },
    {
      message: 'A quotation mark stands where none can be read.',
      fix: 'Put the whole value in double quotes, and write each quotation mark in it twice.',
    },
  );
}
