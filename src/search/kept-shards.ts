/** Indexed shards, kept between builds under the digest of all that decided them: one file each, written whole, vouched for by its first line. */
import { hash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, encode } from 'cborg';
import { unlessAbsent } from '../sources/error-code.ts';
import { writeWholeFile } from '../sources/write-whole-file.ts';
import type { IndexFile } from './steady-index.ts';

export interface KeptShards {
  /** `damaged` where there is a file that is not what was written. */
  find(key: string): Promise<readonly IndexFile[] | 'absent' | 'damaged'>;
  keep(key: string, files: readonly IndexFile[]): Promise<void>;
  /** Removes what was neither found nor kept since this was opened. */
  forgetOthers(): Promise<void>;
}

/** Of a digest in hexadecimal. */
const sealLength = 64;

export function openKeptShards(folder: string): KeptShards {
  const used = new Set<string>();
  const fileOf = (key: string): string => join(folder, key);
  return {
    async find(key) {
      const packed = await readFile(fileOf(key)).catch(unlessAbsent(undefined));
      if (!packed) return 'absent';
      const content = packed.subarray(sealLength);
      if (packed.toString('latin1', 0, sealLength) !== hash('sha256', content)) return 'damaged';
      used.add(key);
      const files: readonly (readonly [path: string, content: Uint8Array])[] = decode(content);
      return files.map(([path, bytes]) => ({ path, content: bytes }));
    },
    async keep(key, files) {
      const content = encode(files.map(({ path, content: bytes }) => [path, bytes]));
      await writeWholeFile(fileOf(key), Buffer.concat([Buffer.from(hash('sha256', content), 'latin1'), content]));
      used.add(key);
    },
    async forgetOthers() {
      // Those that a killed build has left half written are among them.
      for (const name of await readdir(folder).catch(unlessAbsent([]))) if (!used.has(name)) await rm(fileOf(name), { force: true });
    },
  };
}
