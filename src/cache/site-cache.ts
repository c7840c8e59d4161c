/** The files of the last site, each with its cache key. They are in packs, and one sealed list pins the packs. */
import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { z } from 'astro/zod';
import { mapConcurrently } from '../disk/map-concurrently.ts';
import { filesIn, jsonFormat } from './entry-formats.ts';
import { type Pin, type Seal, sealedStore } from './sealed-store.ts';

/** The facts about a file, without its bytes. */
export interface CacheEntry<Seen> {
  /** From the folder of the site, with forward slashes. */
  readonly path: string;
  /** The cache key: a digest of all inputs of the file. */
  readonly key: string;
  /** What the verification saw in its bytes. */
  readonly seen: Seen;
}

export interface CachedFile<Seen> extends CacheEntry<Seen> {
  readonly bytes: Uint8Array;
}

export interface NewSite<Seen> {
  readonly entries: Iterable<CacheEntry<Seen>>;
  /** Digests of the texts that the verification searched for in every file. */
  readonly searchedFor: readonly string[];
}

export interface SiteCache<Seen> {
  /** All cached files, pack by pack. Files of a damaged pack are left out. */
  restore(): AsyncGenerator<readonly CachedFile<Seen>[]>;
  /** Whether the cache was saved by another version of the code. Known when the first files are restored. */
  readonly isOutdated: () => boolean;
  /** Digests of the texts that the verification searched for in every file; empty where they are not known. */
  searchedFor(): Promise<ReadonlySet<string>>;
  /** Replaces the cached files. `bytesOf` is called only for packs with changes since they were restored. */
  replace(site: NewSite<Seen>, bytesOf: (path: string) => Promise<Uint8Array>): Promise<void>;
}

interface Rules<Seen> {
  /** The version of the verification's code: entries of other versions are not used. */
  readonly version: string;
  readonly seal: Seal;
  readonly isSeen: (value: unknown) => value is Seen;
}

/** The digest and size of a pack when it was saved, and its size in bytes when unpacked. */
type Pack = Pin & { readonly unpacked: number };

/** One entry pins all packs, so that they belong to one site. Their sizes are checked before unpacking, so that no pack fills the memory. */
interface PackList {
  readonly version: string;
  readonly searchedFor: readonly string[];
  readonly packs: readonly (readonly [name: string, pack: Pack])[];
}

/** How many packs are read in advance, and how many are written at a time. */
const ahead = 4;

/** In bytes. The files of a larger pack are not cached, so they are rendered in every build. */
const largestPack = 1024 ** 3;

const isPack = /^[0-9a-f]{2}$/;

const listName = 'list';
const listSchema = z.object({
  version: z.string(),
  searchedFor: z.array(z.string()),
  packs: z.array(z.tuple([z.string().regex(isPack), z.object({ digest: z.string(), size: z.number(), unpacked: z.number() })])),
});
const listFormat = jsonFormat<PackList>(256 * 1024 ** 2, (value) => listSchema.safeParse(value).data);

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

export function openSiteCache<Seen>(folder: string, { version, seal, isSeen }: Rules<Seen>): SiteCache<Seen> {
  const store = sealedStore(folder, basename(folder), seal);
  /** Path and key of each file that was restored, by the name of its pack. */
  const restored = new Map<string, ReadonlyMap<string, string>>();
  let outdated = false;

  const loadList = async (): Promise<PackList> => {
    const found = await store.load(listName, listFormat);
    outdated = found !== undefined && found.version !== version;
    return found && !outdated ? found : { version, searchedFor: [], packs: [] };
  };
  let loading: Promise<PackList> | undefined;
  const listOnce = (): Promise<PackList> => (loading ??= loadList());

  const restorePack = async (name: string, pack: Pack): Promise<readonly CachedFile<Seen>[]> => {
    const bytes = await store.loadPinned(name, pack);
    const files = bytes && (await unpack(bytes, pack, isSeen));
    if (bytes && !files) seal.refused++;
    // A damaged pack counts as empty: it is written again, or removed.
    restored.set(name, new Map(files?.map(({ path, key }) => [path, key])));
    return files ?? [];
  };

  const savePack = async (name: string, files: readonly CachedFile<Seen>[]): Promise<PackList['packs']> => {
    const plain = serialize(files);
    if (plain.length > largestPack) return [];
    const packed = await compress(plain, { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
    return [[name, { ...(await store.savePinned(name, packed)), unpacked: plain.length }]];
  };

  return {
    async *restore() {
      const waiting: Promise<readonly CachedFile<Seen>[]>[] = [];
      for (const [name, pack] of (await listOnce()).packs) {
        waiting.push(restorePack(name, pack));
        if (waiting.length > ahead) yield (await waiting.shift()) ?? [];
      }
      for (const pack of waiting) yield await pack;
    },
    isOutdated: () => outdated,
    searchedFor: async () => new Set((await listOnce()).searchedFor),
    async replace({ entries, searchedFor }, bytesOf) {
      const before = new Map((await listOnce()).packs);
      const now = [...Map.groupBy(entries, ({ path }) => packOf(path))];
      const packs = await mapConcurrently(now, ahead, async ([name, files]): Promise<PackList['packs']> => {
        const same = isSame(restored.get(name), files) ? before.get(name) : undefined;
        if (same) return [[name, same]];
        const whole: CachedFile<Seen>[] = [];
        for (const file of files) whole.push({ ...file, bytes: await bytesOf(file.path) });
        return savePack(name, whole);
      });
      const list: PackList = { version, searchedFor, packs: packs.flat() };
      await store.save(listName, listFormat, list);
      const names = new Set(list.packs.map(([name]) => name));
      const left = (await store.names()).filter((name) => isPack.test(name) && !names.has(name));
      await mapConcurrently(left, ahead, (name) => store.remove(name));
    },
  };
}

/** 256 packs, so that a changed page causes few others to be written again. */
function packOf(path: string): string {
  return hash('sha256', path).slice(0, 2);
}

function isSame(restored: ReadonlyMap<string, string> | undefined, files: readonly CacheEntry<unknown>[]): boolean {
  return restored !== undefined && restored.size === files.length && files.every(({ path, key }) => restored.get(path) === key);
}

/** Undefined where the pack unpacks to more than its recorded size, or holds anything but files. */
async function unpack<Seen>(
  bytes: Uint8Array,
  { unpacked }: Pack,
  isSeen: Rules<Seen>['isSeen'],
): Promise<readonly CachedFile<Seen>[] | undefined> {
  const plain = await decompress(bytes, { maxOutputLength: Math.min(unpacked, largestPack) }).catch(() => undefined);
  return filesIn<CachedFile<Seen>>(
    plain && deserialize(plain),
    (file) => typeof file.key === 'string' && file.bytes instanceof Uint8Array && isSeen(file.seen),
  );
}
