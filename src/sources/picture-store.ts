/** Drawn pictures on disk, one file each, named by a digest of all that they show. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from './error-code.ts';
import { writeWholeFile } from './write-whole-file.ts';

export interface PictureStore {
  /** Undefined when it is not kept. */
  read(key: string): Promise<Buffer | undefined>;
  write(key: string, picture: Uint8Array): Promise<void>;
  /** Those of `keys` that are not kept. All others that are kept go. */
  tidy(keys: readonly string[]): Promise<readonly string[]>;
}

/** A store of PNG files in `folder`. */
export function openPictureStore(folder: string): PictureStore {
  const ending = '.png';
  const fileOf = (key: string): string => join(folder, `${key}${ending}`);
  return {
    read: (key) => readFile(fileOf(key)).catch(unlessAbsent(undefined)),
    write: (key, picture) => writeWholeFile(fileOf(key), picture),
    async tidy(keys) {
      const names = new Set(keys.map((key) => `${key}${ending}`));
      const kept = await readdir(folder).catch(unlessAbsent<string[]>([]));
      await Promise.all(kept.filter((name) => !names.has(name)).map((name) => rm(join(folder, name), { force: true })));
      const present = new Set(kept);
      return keys.filter((key) => !present.has(`${key}${ending}`));
    },
  };
}
