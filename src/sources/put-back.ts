/** Writes the files of a kept site where the new one is made. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileWithBytes } from './read-files.ts';

/** A function that writes files below `folder`, each to its path. Nothing is written through a link: every file is new. */
export function putBackInto(folder: string): (files: readonly FileWithBytes[]) => void {
  const made = new Set<string>();
  // One after the other is quicker here than many at a time: small files, on a disk that has nothing to look up.
  return (files) => {
    for (const { path, bytes } of files) {
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(join(folder, parent), { recursive: true });
      made.add(parent);
      writeFileSync(join(folder, path), bytes);
    }
  };
}
