/** What `check` has to say, as a value: each format prints the same. */
import type { Problem, Warning } from '../../schema/problem.ts';
import { compareProblems } from '../../schema/problem.ts';
import type { Findings } from './findings.ts';
import type { FixedFile } from './fix.ts';
import type { Selection } from './selection.ts';

export interface Report {
  /** In the order of files and lines. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  readonly fixed: readonly FixedFile[];
  /** How many files were checked. */
  readonly checked: number;
  /** How many of them the report is about. */
  readonly reported: number;
  /** Problems of other files. */
  readonly elsewhere: number;
  /** Whether links, names and addresses were looked at, which the settings have to be read for. */
  readonly compared: boolean;
  /** Articles; absent when a problem of any file keeps them from being counted. */
  readonly published?: number;
  readonly heldBack?: number;
}

interface Choices {
  readonly selection: Selection;
  /** Warnings are problems. */
  readonly strict: boolean;
  readonly fixed: readonly FixedFile[];
}

export function reportOn(findings: Findings, { selection, strict, fixed }: Choices): Report {
  const { publication, written, files, paths } = findings;
  const all = strict ? [...findings.problems, ...findings.warnings] : findings.problems;
  const problems = all.filter(({ file }) => selection.includes(file));
  const named = new Set([...paths, ...all.map(({ file }) => file)].filter(selection.includes));
  return {
    problems: problems.toSorted(compareProblems),
    warnings: strict ? [] : findings.warnings.filter(({ file }) => selection.includes(file)).toSorted(compareProblems),
    fixed,
    checked: files,
    reported: selection.everything ? files : named.size,
    elsewhere: all.length - problems.length,
    compared: written !== undefined,
    ...(publication ? { published: publication.articles.length, heldBack: publication.heldBack.length } : {}),
  };
}
