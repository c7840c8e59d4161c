/** Checks that the content folder exists. */
import { statSync } from 'node:fs';
import type { Workspace } from './workspace.ts';

/** The problem as a sentence; undefined if there is none. Follows a link, because the writer named it. */
export function contentRefusal({ content }: Workspace): string | undefined {
  const found = statSync(content, { throwIfNoEntry: false });
  if (!found) return `There is no folder ${content}.`;
  return found.isDirectory() ? undefined : `${content} is not a folder. Give --content the folder of a publication.`;
}
