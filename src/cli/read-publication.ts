/** Reads a publication, with or without problems, for commands that change one of its files. */
import { relative } from 'node:path';
import type { Addresses } from '../model/addresses/claim-addresses.ts';
import { printProblems } from '../problems/print-text.ts';
import type { Problem } from '../problems/problem.ts';
import { contentRefusal } from '../workspace/content-refusal.ts';
import type { Content } from '../reading/content.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findingsIn } from './check/findings.ts';

export interface ReadPublication {
  readonly content: Content;
  readonly addresses: Addresses;
  readonly problems: readonly Problem[];
  readonly files: number;
}

/** Undefined when the settings cannot be read; the reason has been printed. */
export async function readPublication(workspace: Workspace): Promise<ReadPublication | undefined> {
  const refusal = contentRefusal(workspace);
  if (refusal !== undefined) {
    console.error(refusal);
    return undefined;
  }
  const { written, problems, files } = await findingsIn(workspace);
  if (!written) printAll(problems, workspace, files);
  return written && { ...written, problems, files };
}

/** The problems of `after` that are not in `before`. Line numbers are not compared, because lines move. */
export function problemsAdded(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  return after.filter(
    ({ file, field, message }) => !before.some((one) => one.file === file && one.field === field && one.message === message),
  );
}

/** Prints in the form of `check`. */
export function printAll(problems: readonly Problem[], { content }: Workspace, files: number): void {
  console.error(printProblems(problems, { folder: relative(process.cwd(), content) || '.', files }));
}
