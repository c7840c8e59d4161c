/** Caches readings of files in memory until the files change: a preview reads only changed files again. */
import { join } from 'node:path';
import { fileVersion } from '../disk/file-version.ts';

interface Known<Reading> {
  readonly version: string;
  readonly reading: Reading;
}

export class FileMemory<Reading> {
  #known: ReadonlyMap<string, Known<Reading>> = new Map();

  /** The readings of these files of `folder`, in the order of the paths; `read` is called for unknown ones and returns readings in their order. */
  async recall(
    folder: string,
    paths: readonly string[],
    read: (unknown: readonly string[]) => Promise<readonly Reading[]>,
    isSound: (reading: Reading) => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<readonly Reading[]> {
    // Versions are taken before reading, so that a change meanwhile is noticed next time.
    const versions = new Map(paths.map((path) => [path, fileVersion(join(folder, path))]));
    const remembered = new Map<string, Known<Reading>>();
    for (const [path, version] of versions) {
      const known = this.#known.get(path);
      if (known?.version === version && (await isSound(known.reading))) remembered.set(path, known);
    }
    const unknown = paths.filter((path) => !remembered.has(path));
    for (const [index, reading] of (await read(unknown)).entries()) {
      const path = unknown[index] ?? '';
      remembered.set(path, { version: versions.get(path) ?? '', reading });
    }
    this.#known = remembered;
    return paths.flatMap((path) => remembered.get(path)?.reading ?? []);
  }

  /** Forces the file to be read again: two edits in quick succession may have the same time on the disk. */
  forget(path: string): void {
    this.#known = new Map([...this.#known].filter(([known]) => known !== path));
  }

  forgetAll(): void {
    this.#known = new Map();
  }
}
