/** Prepares problems for printing or a page. */
import { orderProblems, withoutDuplicates } from './order-problems.ts';
import type { Problem } from './problem.ts';
import { sanitizeProblem } from './sanitize.ts';

/** Sanitised, without duplicates, sorted. */
export function finishProblems(problems: readonly Problem[]): readonly Problem[] {
  return orderProblems(withoutDuplicates(problems.map(sanitizeProblem)));
}
