/** Detects a changed file without reading it. */
import { statSync } from 'node:fs';

/** Times, size and inode of a file as one text; empty if there is no file. */
export function fileVersion(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? [found.ctimeMs, found.mtimeMs, found.size, found.ino].join() : '';
}
