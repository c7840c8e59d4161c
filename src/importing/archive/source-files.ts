/** The files of an archive, whether it is a folder, one file or a zip. Nothing is unpacked to a disk. */
import type { Skipped } from '../imported-text.ts';

export interface SourceFiles {
  /** The last part of the path of the archive. */
  readonly name: string;
  /** Relative, with forward slashes, sorted. */
  readonly paths: readonly string[];
  /** Links, pipes, and names that would lead out of the archive. */
  readonly refused: readonly Skipped[];
  /** The whole file; undefined where it is larger than `most` bytes, is absent, or cannot be read. */
  read(path: string, most?: number): Promise<Buffer | undefined>;
  /** In parts, for files of any size. */
  stream(path: string): AsyncIterable<Uint8Array>;
  close(): void;
}

/** In bytes: a text, a table or an export of settings; a larger one is streamed or left out. */
export const textLimit = 5 * 1024 ** 2;
