/** Removes files from a folder, and then its empty subfolders. */
import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasCode } from './error-code.ts';

/** `paths` are relative to `folder`, which is not removed. Ignores absent files. */
export function removeFiles(folder: string, paths: Iterable<string>): void {
  const parents = new Set<string>();
  for (const path of paths) {
    rmSync(join(folder, path), { force: true });
    parents.add(dirname(path));
  }
  for (const parent of parents) removeEmpty(folder, parent);
}

function removeEmpty(folder: string, path: string): void {
  if (path === '.') return;
  try {
    rmdirSync(join(folder, path));
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) return;
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  removeEmpty(folder, dirname(path));
}
