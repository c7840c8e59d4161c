/** The result of `check` as a value, the same for every output format. */
import type { Problem, Warning } from './problem.ts';

export interface Report {
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  readonly fixed: readonly FixedFile[];
  /** The number of checked files. */
  readonly checked: number;
  /** The number of those that the report covers. */
  readonly reported: number;
  /** The number of problems in other files. */
  readonly elsewhere: number;
  /** Whether links, names and addresses were checked, which needs valid settings. */
  readonly compared: boolean;
  /** The number of articles; absent if a problem of any file prevents counting. */
  readonly published?: number;
  readonly heldBack?: number;
}

/** A file that `check --fix` has changed. */
export interface FixedFile {
  /** Path from the content folder. */
  readonly path: string;
  /** At least one. */
  readonly changes: readonly Change[];
}

export interface Change {
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}
