/** Checks that Astro and Vite can find files in a folder: they use paths as URLs, in which some characters have a meaning. */
import type { Workspace } from './workspace.ts';

/** The first such character of a path; undefined if there is none. */
export function urlCharacterOf(path: string): string | undefined {
  return /[#?%]/.exec(path)?.[0];
}

/** The problem as a sentence; undefined if there is none. */
export function pathRefusal({ root, content }: Workspace): string | undefined {
  const folder = [root, content].find((path) => urlCharacterOf(path) !== undefined);
  if (folder === undefined) return undefined;
  return `The path ${folder} contains "${urlCharacterOf(folder)}", and no site can be built from such a path. Rename the folder.`;
}
