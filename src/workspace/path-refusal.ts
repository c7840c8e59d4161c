/** Whether the programs that draw can find what lies in a folder: for them a path is an address, in which some signs mean something. */
import type { Workspace } from './workspace.ts';

/** The first such sign of a path; undefined when there is none. */
export function urlSignIn(path: string): string | undefined {
  return /[#?%]/.exec(path)?.[0];
}

/** Why a publication cannot be drawn from where it lies, as a sentence; undefined when it can. */
export function pathRefusal({ root, content }: Workspace): string | undefined {
  const folder = [root, content].find((path) => urlSignIn(path) !== undefined);
  if (folder === undefined) return undefined;
  return `${folder} has the sign "${urlSignIn(folder)}" in its path, and nothing can be drawn from there. Rename that folder.`;
}
