/** Whether Astro and Vite can find files in a folder: they use paths as URLs, in which some characters have a meaning. */
import type { Workspace } from './workspace.ts';

/** The first such sign of a path; undefined when there is none. */
export function urlSignIn(path: string): string | undefined {
  return /[#?%]/.exec(path)?.[0];
}

/** Why a publication cannot be rendered from its folder, as a sentence; undefined when it can. */
export function pathRefusal({ root, content }: Workspace): string | undefined {
  const folder = [root, content].find((path) => urlSignIn(path) !== undefined);
  if (folder === undefined) return undefined;
  return `${folder} has the sign "${urlSignIn(folder)}" in its path, and nothing can be drawn from there. Rename that folder.`;
}
