/** Problems as they are shown on a page: by file, in the order of their lines. */
import { orderProblems } from './order-problems.ts';
import type { Problem } from './problem.ts';
import { shownPath } from './print-text.ts';

export interface ProblemGroup {
  /** Path of the file as one would open it from the folder of the project. */
  readonly file: string;
  readonly problems: readonly {
    /** "line 4", "line 4:12"; empty when the whole file is meant. */
    readonly place: string;
    readonly field: string;
    readonly message: string;
    readonly fix: string;
    /** How many blocks of its page stand before it, where that is known. */
    readonly block?: number;
  }[];
}

/** `folder` is put before each path, but for those that begin with a slash, as `check` does. `blocks` are those of the only file, by line. */
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
