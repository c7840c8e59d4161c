/** What a build fills its collections with: what the command has handed over, else what the folder holds, when nothing is wrong with it. */
import { printProblems } from '../model/print-problems.ts';
import { buildPublication } from '../model/publication.ts';
import { shownFiles } from '../model/shown-files.ts';
import { type HandedOver, isHandedOver, takeOver } from '../sources/hand-over.ts';
import type { Workspace } from '../sources/workspace.ts';
import { ContentSource } from './content-source.ts';

export type SoundContent = Pick<HandedOver, 'content' | 'shown'>;

/** Throws with all problems where there are some. */
export async function soundContent(workspace: Workspace): Promise<SoundContent> {
  const { handedOver, now = Date.now(), drafts } = workspace;
  if (handedOver !== undefined) {
    await isHandedOver(handedOver);
    return takeOver(handedOver);
  }
  const { content, problems: ownProblems, files } = await new ContentSource(workspace).read();
  const built = content && buildPublication(content, { now, drafts });
  const problems = [...ownProblems, ...(built?.problems ?? [])];
  if (content && built?.publication && problems.length === 0) return { content, shown: shownFiles(built.publication) };
  throw new Error(`The publication was not built.\n\n${printProblems(problems, { folder: 'content', files })}`);
}
