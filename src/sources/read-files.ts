/** Every file below a folder with its bytes, one after the other, so that a large site is never in memory as a whole. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface FileWithBytes {
  /** From the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How many are asked for at a time: the disk is slow to answer, not to give. */
const ahead = 32;

/** In the order of their paths, those with a dot included. */
export async function* readFiles(folder: string): AsyncGenerator<FileWithBytes> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  files.sort();
  for (let start = 0; start < files.length; start += ahead) {
    const asked = files.slice(start, start + ahead);
    const read = await Promise.all(asked.map((file) => readFile(file)));
    yield* asked.map((file, index) => ({
      path: relative(folder, file).split(sep).join('/'),
      bytes: read[index] ?? new Uint8Array(),
    }));
  }
}
