/** Problems and warnings of one reading. */
import { withOwnExample } from '../schema/own-examples.ts';
import { printable, saidOnce, type Problem, type Warning } from '../schema/problem.ts';
import { ownValues } from './own-values.ts';

/** In the order in which files are read. */
export class Findings {
  readonly problems: Problem[];
  readonly warnings: Warning[];

  constructor(problems: readonly Problem[], warnings: readonly Warning[]) {
    this.problems = [...problems];
    this.warnings = [...warnings];
  }

  /** Adds those of one file, and returns what was read in it. */
  add<Data>(read: { readonly written: Data; readonly problems: readonly Problem[]; readonly warnings?: readonly Warning[] }): Data {
    // One by one: a text may have more problems than a call may have arguments.
    for (const problem of read.problems) this.problems.push(problem);
    for (const warning of read.warnings ?? []) this.warnings.push(warning);
    return read.written;
  }

  /** As they are printed: each once, with examples of this publication. */
  printable(own: Parameters<typeof ownValues>[0]): { readonly problems: readonly Problem[]; readonly warnings: readonly Warning[] } {
    const values = this.problems.some(({ exampleOf }) => exampleOf) ? ownValues(own) : undefined;
    return {
      problems: saidOnce(this.problems).map((problem) => printable(values ? withOwnExample(problem, values) : problem)),
      warnings: saidOnce(this.warnings).map(printable),
    };
  }
}
