/** A parsed CSV file beside a text. */
import type { Problem } from '../../problems/problem.ts';

export interface TableFile {
  /** Path from the content folder, for problems. */
  readonly path: string;
  /** The first row has the column names. Empty if there are problems. */
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

export interface TableRow {
  readonly cells: readonly string[];
  /** Line of the file, from 1. */
  readonly line: number;
}
