/** Indexed shards of the search, each under the digest of all that decided it. */
import type { IndexFile } from '../platform/pagefind-files.ts';
import { filesIn, structuredFormat } from './entry-formats.ts';
import { type EntryFormat, type Seal, sealedStore } from './sealed-store.ts';

export interface CachedIndex {
  readonly files: readonly IndexFile[];
  /** Whether a site that holds it was verified and has taken its place. */
  readonly settled: boolean;
}

export interface IndexCache {
  /** Undefined where there is none, or none that this project has saved. */
  restore(key: string): Promise<CachedIndex | undefined>;
  save(key: string, files: readonly IndexFile[]): Promise<void>;
  /** To be called after the swap: what was restored or saved since this was opened is settled, all else is removed. */
  settle(): Promise<void>;
}

/** A shard of two thousand long articles has 30 MB. */
const largest = 1024 ** 3;

const format = structuredFormat<readonly IndexFile[]>(largest, (value) =>
  filesIn<IndexFile>(value, ({ content }) => content instanceof Uint8Array),
);

/** Of an entry whose code is right. */
const bytes: EntryFormat<Uint8Array> = { most: largest, encode: (value) => value, decode: (content) => content };

/** The end of a name; it is part of the code, so that renaming a file does not settle it. */
const unsettled = '.new';

export function openIndexCache(folder: string, seal: Seal): IndexCache {
  const used = new Set<string>();
  const store = sealedStore(folder, 'search', seal);
  return {
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
        // Drafts that a killed build has left are among them.
        if (!used.has(key) || name !== key) await store.remove(name);
      }
    },
  };
}
