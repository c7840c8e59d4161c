/** Indexed shards, kept between builds under the digest of all that decided them: one file each, written whole, vouched for by its first line. */
import { hash } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, encode } from 'cborg';
import { unlessAbsent } from '../sources/error-code.ts';
import { writeWholeFile } from '../sources/write-whole-file.ts';
import type { IndexFile } from './steady-index.ts';

export interface KeptShard {
  readonly files: readonly IndexFile[];
  /** Whether a site that holds it was put in place; else nobody has looked at all of it. */
  readonly settled: boolean;
}

export interface KeptShards {
  /** `damaged` where there is a file that is not what was written. */
  find(key: string): Promise<KeptShard | 'absent' | 'damaged'>;
  keep(key: string, files: readonly IndexFile[]): Promise<void>;
  /** Called when the site is in place: what was found or kept since this was opened is settled, all else goes. */
  settle(): Promise<void>;
}

/** Of a digest in hexadecimal. */
const sealLength = 64;

const unsettled = '.new';

export function openKeptShards(folder: string): KeptShards {
  const used = new Set<string>();
  const fileOf = (name: string): string => join(folder, name);
  const read = (name: string): Promise<Buffer | undefined> => readFile(fileOf(name)).catch(unlessAbsent(undefined));
  return {
    async find(key) {
      const old = await read(key);
      const packed = old ?? (await read(key + unsettled));
      if (!packed) return 'absent';
      const content = packed.subarray(sealLength);
      if (packed.toString('latin1', 0, sealLength) !== hash('sha256', content)) return 'damaged';
      used.add(key);
      const files: readonly (readonly [path: string, content: Uint8Array])[] = decode(content);
      return { files: files.map(([path, bytes]) => ({ path, content: bytes })), settled: old !== undefined };
    },
    async keep(key, files) {
      const content = encode(files.map(({ path, content: bytes }) => [path, bytes]));
      await rm(fileOf(key), { force: true });
      await writeWholeFile(fileOf(key + unsettled), Buffer.concat([Buffer.from(hash('sha256', content), 'latin1'), content]));
      used.add(key);
    },
    async settle() {
      for (const name of await readdir(folder).catch(unlessAbsent<string[]>([]))) {
        const key = name.endsWith(unsettled) ? name.slice(0, -unsettled.length) : name;
        // Those that a killed build has left half written are among them.
        if (!used.has(key)) await rm(fileOf(name), { force: true });
        else if (name !== key) await rename(fileOf(name), fileOf(key));
      }
    },
  };
}
