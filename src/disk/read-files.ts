/** Every file below a folder with its bytes, one after the other, so that a large site is never in memory as a whole. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, omitNothing } from './list-files.ts';

export interface FileWithBytes {
  /** From the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How many are asked for at a time: the disk is slow to answer, not to give. */
const ahead = 32;

/** In the order of their paths, those with a dot included. */
export async function* readFiles(folder: string): AsyncGenerator<FileWithBytes> {
  yield* readNamedFiles(folder, (await listFiles(folder, omitNothing)).paths);
}

/** Those of the folder that are named, in that order. */
export async function* readNamedFiles(folder: string, paths: readonly string[]): AsyncGenerator<FileWithBytes> {
  for (let start = 0; start < paths.length; start += ahead) {
    const asked = paths.slice(start, start + ahead);
    const read = await Promise.all(asked.map((path) => readFile(join(folder, path))));
    yield* asked.map((path, index) => ({ path, bytes: read[index] ?? new Uint8Array() }));
  }
}
