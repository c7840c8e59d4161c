/** What a build fills its collections with: what the command has handed over, else what the folder holds, when nothing is wrong with it. */
import { type CheckedContent, whenSaved, loadCheckedContent } from '../build/checked-content.ts';
import type { Workspace } from '../workspace/workspace.ts';

export type SoundContent = Pick<CheckedContent, 'content' | 'shown'>;

/** Throws with all problems where there are some. */
export async function soundContent(workspace: Workspace): Promise<SoundContent> {
  const { checkedContent } = workspace;
  if (checkedContent === undefined) return (await import('./read-sound-content.ts')).readSoundContent(workspace);
  await whenSaved(checkedContent);
  return loadCheckedContent(workspace, checkedContent);
}
