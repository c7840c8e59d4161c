/** Reads a content folder that no command has read. In its own module, because the code that reads texts is large and most builds do not need it. */
import { printProblems } from '../problems/print-text.ts';
import { buildPublication } from '../model/publication.ts';
import { shownFiles } from '../model/shown-files.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { ContentSource } from './content-source.ts';
import type { CheckedContent } from '../build/checked-content.ts';

/** Throws with all problems, if there are any. */
export async function readSoundContent(workspace: Workspace): Promise<Pick<CheckedContent, 'content' | 'shown'>> {
  const { now = Date.now(), drafts } = workspace;
  const { content, problems: ownProblems, files } = await new ContentSource(workspace).read();
  const built = content && buildPublication(content, { now, drafts });
  const problems = [...ownProblems, ...(built?.problems ?? [])];
  if (content && built?.publication && problems.length === 0) return { content, shown: shownFiles(built.publication) };
  throw new Error(`The publication was not built.\n\n${printProblems(problems, { folder: 'content', files })}`);
}
