/** Whether there is a folder that can be read as a publication. */
import { statSync } from 'node:fs';
import type { Workspace } from './workspace.ts';

/** Why not, as a sentence. A link is followed, because the writer has named it. */
export function contentRefusal({ content }: Workspace): string | undefined {
  const found = statSync(content, { throwIfNoEntry: false });
  if (!found) return `There is no folder ${content}.`;
  return found.isDirectory() ? undefined : `${content} is not a folder. Give --content the folder of a publication.`;
}
