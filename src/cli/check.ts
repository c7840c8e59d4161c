/** `check`: a build without rendering. */
import { relative } from 'node:path';
import { contentRefusal } from '../workspace/content-refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findingsIn } from './check/findings.ts';
import { fixFiles } from './check/fix.ts';
import { turnFiles } from './check/turn-files.ts';
import { githubReport } from '../problems/github-report.ts';
import { jsonReport } from '../problems/json-report.ts';
import { type Report } from '../problems/report.ts';
import { reportOn } from './check/report.ts';
import { selectionOf } from './check/selection.ts';
import { textReport } from '../problems/text-report.ts';

interface Choices {
  /** As typed: the files and folders to report on. Empty: all. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'github' | 'json';
  /** Whether warnings count as problems. */
  readonly strict: boolean;
  readonly fix: boolean;
  /** Whether `fix` turns the named files of plain Markdown into .mdx. */
  readonly toMdx?: boolean;
}

/** Prints problems and warnings. Returns the exit code: 0; 1 when there are problems; 2 when a typed path does not exist in the publication. */
export async function check(workspace: Workspace, { paths, format, strict, fix, toMdx = false }: Choices): Promise<number> {
  const refusal = contentRefusal(workspace);
  if (refusal !== undefined) return refuse(refusal);
  const typed = { paths, from: [process.env['INIT_CWD'] ?? workspace.root, workspace.root] };
  const first = await findingsIn(workspace);
  const files = [...first.paths, ...first.problems.map(({ file }) => file)];
  const selection = selectionOf(typed, workspace, files);
  if (typeof selection === 'string') return refuse(selection);

  if (toMdx && (!fix || selection.everything)) return refuse(nameFiles);

  const turned = toMdx ? await turnFiles(workspace.content, selection.includes) : [];
  // A file with its new ending was named too.
  const includes = (file: string): boolean => selection.includes(file) || turned.some(({ path }) => file === `${path}x`);
  const fixed = [...turned, ...(fix ? await fixFiles(workspace.content, includes) : [])];
  const findings = fixed.length > 0 ? await findingsIn(workspace) : first;
  const report = reportOn(findings, { selection: { ...selection, includes }, strict, fixed });
  process.stdout.write(printers[format](report, relative(workspace.root, workspace.content) || '.'));
  return report.problems.length > 0 ? 1 : 0;
}

const printers: Readonly<Record<Choices['format'], (report: Report, folder: string) => string>> = {
  text: textReport,
  json: jsonReport,
  github: (report, folder) => githubReport(report, folder) + textReport(report, folder),
};

const nameFiles = 'Name the files that become .mdx, and say --fix too: npm run check -- --fix --to-mdx content/articles/rent.md';

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}
