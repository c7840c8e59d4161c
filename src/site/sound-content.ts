/** What a build fills its collections with: what the command has handed over, else what the folder holds, when nothing is wrong with it. */
import { type HandedOver, isHandedOver, takeOver } from '../sources/hand-over.ts';
import type { Workspace } from '../sources/workspace.ts';

export type SoundContent = Pick<HandedOver, 'content' | 'shown'>;

/** Throws with all problems where there are some. */
export async function soundContent(workspace: Workspace): Promise<SoundContent> {
  const { handedOver } = workspace;
  if (handedOver === undefined) return (await import('./read-sound-content.ts')).readSoundContent(workspace);
  await isHandedOver(handedOver);
  return takeOver(handedOver);
}
