/** Paths as they are typed → the files that a report is about. */
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { didYouMean } from '../../schema/nearest.ts';
import type { Workspace } from '../../workspace/workspace.ts';

export interface Selection {
  /** No path was typed. */
  readonly everything: boolean;
  /** Whether a file is selected, by its path as problems give it. */
  readonly includes: (file: string) => boolean;
}

interface Typed {
  readonly paths: readonly string[];
  /** Folders from which the paths may start, the most probable first. */
  readonly from: readonly string[];
}

/** The selection, or a sentence about the first path that matches none of `files`. */
export function selectionOf({ paths, from }: Typed, workspace: Workspace, files: readonly string[]): Selection | string {
  if (paths.length === 0) return { everything: true, includes: () => true };
  const places = files.map((file) => placeOf(file, workspace));
  const chosen: string[] = [];
  for (const path of paths) {
    const found = from.map((folder) => resolve(folder, path)).find((named) => places.some((place) => isIn(named, place)));
    if (found === undefined) return unknown(path, places, workspace);
    chosen.push(found);
  }
  return { everything: false, includes: (file: string) => chosen.some((named) => isIn(named, placeOf(file, workspace))) };
}

function placeOf(file: string, { root, content }: Workspace): string {
  return file.startsWith('/') ? join(root, file) : join(content, file);
}

/** Whether `place` is the named path or below it. Both are normalised, because a disk may spell a name in two ways. */
function isIn(named: string, place: string): boolean {
  const path = relative(named.normalize('NFC'), place.normalize('NFC'));
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** A path, and every folder above it. */
function withFolders(path: string): readonly string[] {
  return path.split(sep).map((_, index, steps) => steps.slice(0, index + 1).join(sep));
}

function unknown(path: string, places: readonly string[], { root, content }: Workspace): string {
  const known = new Set(places.flatMap((place) => withFolders(relative(root, place))));
  const folder = relative(root, content) || '.';
  return `"${path}" names no file of the publication in ${folder}.${didYouMean(path, known)}`;
}
