/** Reads all files below a folder one by one, so that a large site is never in memory as a whole. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, omitNothing } from './list-files.ts';

export interface FileWithBytes {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The number of parallel reads: the disk has a high latency, but enough throughput. */
const parallelReads = 32;

/** In the order of their paths, including names with a leading dot. */
export async function* readFiles(folder: string): AsyncGenerator<FileWithBytes> {
  yield* readNamedFiles(folder, (await listFiles(folder, omitNothing)).paths);
}

/** Reads only the named files, in that order. */
export async function* readNamedFiles(folder: string, paths: readonly string[]): AsyncGenerator<FileWithBytes> {
  for (let start = 0; start < paths.length; start += parallelReads) {
    const asked = paths.slice(start, start + parallelReads);
    const read = await Promise.all(asked.map((path) => readFile(join(folder, path))));
    yield* asked.map((path, index) => ({ path, bytes: read[index] ?? new Uint8Array() }));
  }
}
