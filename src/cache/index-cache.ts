/** Indexed shards of the search, each under the digest of its inputs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexFile } from '../platform/pagefind-files.ts';
import { filesIn, structuredFormat } from './entry-formats.ts';
import { type EntryFormat, type Seal, sealedStore } from './sealed-store.ts';

export interface CachedIndex {
  readonly files: readonly IndexFile[];
  /** Whether a site with this shard was verified and swapped. */
  readonly settled: boolean;
}

export interface IndexCache {
  /** Whether there is an entry, valid or not. */
  has(key: string): boolean;
  /** Undefined where there is none, or it has no valid seal. */
  restore(key: string): Promise<CachedIndex | undefined>;
  save(key: string, files: readonly IndexFile[]): Promise<void>;
  /** Must be called after the swap: shards that were restored or saved in this build are settled, all others are removed. */
  settle(): Promise<void>;
}

/** In bytes. A shard of two thousand long articles has 30 MB. */
const largest = 1024 ** 3;

const format = structuredFormat<readonly IndexFile[]>(largest, (value) =>
  filesIn<IndexFile>(value, ({ content }) => content instanceof Uint8Array),
);

/** For entries whose seal is valid. */
const bytes: EntryFormat<Uint8Array> = { most: largest, encode: (value) => value, decode: (content) => content };

/** The suffix of the name of an unsettled entry. The seal covers the name, so that renaming a file does not settle it. */
const unsettled = '.new';

export function openIndexCache(folder: string, seal: Seal): IndexCache {
  const used = new Set<string>();
  const store = sealedStore(folder, 'search', seal);
  return {
    has: (key) => [key, key + unsettled].some((name) => existsSync(join(folder, name))),
    async restore(key) {
      const old = await store.load(key, format);
      const files = old ?? (await store.load(key + unsettled, format));
      if (!files) return undefined;
      used.add(key);
      return { files, settled: old !== undefined };
    },
    async save(key, files) {
      await store.remove(key);
      await store.save(
        key + unsettled,
        format,
        files.map(({ path, content }) => ({ path, content })),
      );
      used.add(key);
    },
    async settle() {
      for (const name of await store.names()) {
        const key = name.endsWith(unsettled) ? name.slice(0, -unsettled.length) : name;
        const content = used.has(key) && name !== key ? await store.load(name, bytes) : undefined;
        if (content) await store.save(key, bytes, content);
        // This also removes drafts that a killed build has left.
        if (!used.has(key) || name !== key) await store.remove(name);
      }
    },
  };
}
