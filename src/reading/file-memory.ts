/** What was read of files, remembered for as long as they stay as they were: a preview reads again what changed, and no more. */
import { join } from 'node:path';
import { fileVersion } from '../disk/file-version.ts';

interface Known<Reading> {
  readonly version: string;
  readonly reading: Reading;
}

export class FileMemory<Reading> {
  #known: ReadonlyMap<string, Known<Reading>> = new Map();

  /** What is known of these files of `folder`, in the order of the paths; `read` is asked for the others, and answers in their order. */
  async recall(
    folder: string,
    paths: readonly string[],
    read: (unknown: readonly string[]) => Promise<readonly Reading[]>,
    isSound: (reading: Reading) => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<readonly Reading[]> {
    // Before they are read: what is saved meanwhile has another version then.
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

  /** Makes the file be read again: of two edits within a moment the disk may show only one time. */
  forget(path: string): void {
    this.#known = new Map([...this.#known].filter(([known]) => known !== path));
  }

  forgetAll(): void {
    this.#known = new Map();
  }
}
