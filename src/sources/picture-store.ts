/** Drawn pictures on disk, one file each, named by a digest of all that they show. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from './error-code.ts';
import { writeWholeFile } from './write-whole-file.ts';

export interface PictureStore {
  /** Undefined when it is not kept, or not as a whole. */
  read(key: string): Promise<Buffer | undefined>;
  write(key: string, picture: Uint8Array): Promise<void>;
  /** Those of `keys` that are not kept. All others that are kept go. */
  tidy(keys: readonly string[]): Promise<readonly string[]>;
}

/** What every PNG ends with: its last chunk. A machine that goes dark may leave a file without its end, or without anything. */
const closing = Buffer.from('IEND\xae\x42\x60\x82', 'latin1');

/** A store of PNG files in `folder`. */
export function openPictureStore(folder: string): PictureStore {
  const ending = '.png';
  const fileOf = (key: string): string => join(folder, `${key}${ending}`);
  return {
    async read(key) {
      const picture = await readFile(fileOf(key)).catch(unlessAbsent(undefined));
      return picture?.subarray(-closing.length).equals(closing) ? picture : undefined;
    },
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
