/** Groups problems for a page: by file, in the order of their lines. */
import { orderProblems } from './order-problems.ts';
import type { Problem } from './problem.ts';
import { shownPath } from './print-text.ts';

export interface ProblemGroup {
  /** Path of the file from the folder of the project. */
  readonly file: string;
  readonly problems: readonly {
    /** "line 4", "line 4:12"; empty for the whole file. */
    readonly place: string;
    readonly field: string;
    readonly message: string;
    readonly fix: string;
    /** The number of blocks before it on its page, if known. */
    readonly block?: number;
  }[];
}

/** `folder` is put before each path without a leading slash, as in `check`. `blocks` are for the only file: line → number of blocks before it. */
export function groupProblems(
  problems: readonly Problem[],
  folder: string,
  blocks: ReadonlyMap<number, number> = new Map(),
): readonly ProblemGroup[] {
  const byFile = Map.groupBy(orderProblems(problems), ({ file }) => file);
  return [...byFile].map(([file, found]) => ({
    file: shownPath(file, folder),
    problems: found.map(({ line, column, field, message, fix }) => {
      const block = line === undefined ? undefined : blocks.get(line);
      const place = line === undefined ? '' : `line ${line}${column === undefined ? '' : `:${column}`}`;
      return { place, field, message, fix, ...(block === undefined ? {} : { block }) };
    }),
  }));
}
