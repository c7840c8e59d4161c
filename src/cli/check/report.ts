/** The result of `check` as one value, which all formats print. */
import { orderProblems } from '../../problems/order-problems.ts';
import type { Findings } from './findings.ts';
import type { FixedFile, Report } from '../../problems/report.ts';
import type { Selection } from './selection.ts';

interface Choices {
  readonly selection: Selection;
  /** Whether warnings count as problems. */
  readonly strict: boolean;
  readonly fixed: readonly FixedFile[];
}

export function reportOn(findings: Findings, { selection, strict, fixed }: Choices): Report {
  const { publication, written, files, paths } = findings;
  const all = strict ? [...findings.problems, ...findings.warnings] : findings.problems;
  const problems = all.filter(({ file }) => selection.includes(file));
  const named = new Set([...paths, ...all.map(({ file }) => file)].filter(selection.includes));
  return {
    problems: orderProblems(problems),
    warnings: strict ? [] : orderProblems(findings.warnings.filter(({ file }) => selection.includes(file))),
    fixed,
    checked: files,
    reported: selection.everything ? files : named.size,
    elsewhere: all.length - problems.length,
    compared: written !== undefined,
    ...(publication ? { published: publication.articles.length, heldBack: publication.heldBack.length } : {}),
  };
}
