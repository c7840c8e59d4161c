/** Indexed shards, kept between builds under the digest of all that decided them: one sealed file each. */
import { readdir } from 'node:fs/promises';
import { decode, encode } from 'cborg';
import { isConfined } from '../disk/is-confined.ts';
import { unlessAbsent } from '../disk/error-code.ts';
import { type Seal, sealedFiles } from './sealed-files.ts';

/** A file of an index. */
interface IndexFile {
  /** From the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

export interface CachedIndex {
  readonly files: readonly IndexFile[];
  /** Whether a site that holds it was put in place; else nobody has looked at all of it. */
  readonly settled: boolean;
}

export interface IndexCache {
  /** Undefined where there is none, or none that this project has kept. */
  find(key: string): Promise<CachedIndex | undefined>;
  keep(key: string, files: readonly IndexFile[]): Promise<void>;
  /** Called when the site is in place: what was found or kept since this was opened is settled, all else goes. */
  settle(): Promise<void>;
}

/** In bytes: a shard of two thousand long pieces has 30 MB. */
const largest = 1024 ** 3;

/** Stands at the end of a name; sealed with it, so that nobody else takes it away. */
const unsettled = '.new';

export function openIndexCache(folder: string, seal: Seal): IndexCache {
  const used = new Set<string>();
  const sealed = sealedFiles(folder, 'search', seal);
  return {
    async find(key) {
      const old = await sealed.read(key, largest);
      const packed = old ?? (await sealed.read(key + unsettled, largest));
      const files = packed && filesIn(packed);
      if (!files) return undefined;
      used.add(key);
      return { files, settled: old !== undefined };
    },
    async keep(key, files) {
      const content = encode(files.map(({ path, content: bytes }) => [path, bytes]));
      await sealed.remove(key);
      await sealed.write(key + unsettled, content);
      used.add(key);
    },
    async settle() {
      for (const name of await readdir(folder).catch(unlessAbsent<string[]>([]))) {
        const key = name.endsWith(unsettled) ? name.slice(0, -unsettled.length) : name;
        const content = used.has(key) && name !== key ? await sealed.read(name, largest) : undefined;
        if (content) await sealed.write(key, content);
        // Those that a killed build has left half written are among them.
        if (!used.has(key) || name !== key) await sealed.remove(name);
      }
    },
  };
}

function filesIn(packed: Uint8Array): readonly IndexFile[] | undefined {
  const pairs: unknown = decode(packed);
  if (!Array.isArray(pairs)) return undefined;
  const files = pairs.flatMap(([path, content]: readonly unknown[]) =>
    isConfined(path) && content instanceof Uint8Array ? [{ path, content }] : [],
  );
  return files.length === pairs.length ? files : undefined;
}
