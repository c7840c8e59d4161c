/** What `check` has to say, as a value: each format prints the same. */
import type { Problem, Warning } from './problem.ts';

export interface Report {
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  readonly fixed: readonly FixedFile[];
  /** How many files were checked. */
  readonly checked: number;
  /** How many of them the report is about. */
  readonly reported: number;
  /** How many problems other files have. */
  readonly elsewhere: number;
  /** Whether links, names and addresses were compared, which needs readable settings. */
  readonly compared: boolean;
  /** How many articles; absent when a problem of any file prevents counting them. */
  readonly published?: number;
  readonly heldBack?: number;
}

/** A file that `check --fix` has changed. */
export interface FixedFile {
  /** From the content folder. */
  readonly path: string;
  /** At least one. */
  readonly changes: readonly Change[];
}

export interface Change {
  /** Counted from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}
