/** Sorts and compares problems. */
import type { Problem } from './problem.ts';

/** By file, then by place, so that two runs print the same text. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(compareProblems);
}

/** Without duplicates: a table that several charts use has its problem once. */
export function withoutDuplicates(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ file, line, column, field, message }) => {
    const key = JSON.stringify([file, line, column, field, message]);
    return !seen.has(key) && seen.add(key);
  });
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.field, b.field) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
