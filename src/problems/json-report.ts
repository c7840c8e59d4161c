/** A report → one JSON document, as specified in README.md. */
import { shownPath } from './print-text.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

/** Keys are always in this order; unknown values are null. Paths start at the folder of the project. */
export function jsonReport(report: Report, folder: string): string {
  const found = ({ file, line, column, field, message, fix }: Problem) => ({
    ...{ file: shownPath(file, folder), line: line ?? null, column: column ?? null },
    ...{ field, message, fix },
  });
  const { problems, warnings, fixed, checked, reported, elsewhere, published, heldBack } = report;
  const document = {
    problems: problems.map(found),
    warnings: warnings.map(found),
    fixed: fixed.flatMap(({ path, changes }) =>
      changes.map(({ line, before, after }) => ({ file: shownPath(path, folder), line, before, after })),
    ),
    counts: {
      ...{ files: checked, reported, problems: problems.length, warnings: warnings.length, problemsElsewhere: elsewhere },
      ...{ published: published ?? null, heldBack: heldBack ?? null },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
