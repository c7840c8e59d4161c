/** The content of a build: the checked content of the command, or else the content folder, if it has no problems. */
import { type CheckedContent, whenSaved, loadCheckedContent } from '../build/checked-content.ts';
import type { Workspace } from '../workspace/workspace.ts';

export type SoundContent = Pick<CheckedContent, 'content' | 'shown'>;

/** Throws with all problems, if there are any. */
export async function soundContent(workspace: Workspace): Promise<SoundContent> {
  const { checkedContent } = workspace;
  if (checkedContent === undefined) return (await import('./read-sound-content.ts')).readSoundContent(workspace);
  await whenSaved(checkedContent);
  return loadCheckedContent(workspace, checkedContent);
}
