/** Problems and warnings of one reading. */
import { withOwnExample } from '../schema/fields/own-examples.ts';
import { finishProblems } from '../problems/finish-problems.ts';
import { type Problem, type Warning } from '../problems/problem.ts';
import { ownValues } from './own-values.ts';

/** Collected in the order of reading. */
export class Findings {
  readonly problems: Problem[];
  readonly warnings: Warning[];

  constructor(problems: readonly Problem[], warnings: readonly Warning[]) {
    this.problems = [...problems];
    this.warnings = [...warnings];
  }

  /** Adds those of one file, and returns its data. */
  add<Data>(read: { readonly written: Data; readonly problems: readonly Problem[]; readonly warnings?: readonly Warning[] }): Data {
    // Not `push(...problems)`: a text may have more problems than a call can have arguments.
    for (const problem of read.problems) this.problems.push(problem);
    for (const warning of read.warnings ?? []) this.warnings.push(warning);
    return read.written;
  }

  /** Without duplicates, and with examples of this publication. */
  finished(own: Parameters<typeof ownValues>[0]): { readonly problems: readonly Problem[]; readonly warnings: readonly Warning[] } {
    const values = this.problems.some(({ exampleOf }) => exampleOf) ? ownValues(own) : undefined;
    return {
      problems: finishProblems(values ? this.problems.map((problem) => withOwnExample(problem, values)) : this.problems),
      warnings: finishProblems(this.warnings),
    };
  }
}
