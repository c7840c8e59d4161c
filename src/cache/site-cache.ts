/** The files of the last site, kept between builds beside what they were drawn from: packed, and listed in one sealed file. */
import { hash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { mapConcurrently } from '../disk/map-concurrently.ts';
import { isConfined } from '../disk/is-confined.ts';
import { unlessAbsent } from '../disk/error-code.ts';
import { readBounded } from '../disk/read-bounded.ts';
import { type Seal, sealedFiles } from './sealed-files.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

/** What is known of a file without its bytes. */
export interface CacheEntry<Seen> {
  /** From the folder of the site, with forward slashes. */
  readonly path: string;
  /** Names all that the file was drawn from. */
  readonly key: string;
  /** What was seen in its bytes. */
  readonly seen: Seen;
}

export interface CachedFile<Seen> extends CacheEntry<Seen> {
  readonly bytes: Uint8Array;
}

export interface NewSite<Seen> {
  readonly notes: Iterable<CacheEntry<Seen>>;
  /** What was looked for in every file of it. */
  readonly lookedFor: readonly string[];
}

export interface SiteCache<Seen> {
  /** Gives every kept file, some at a time; those of a damaged pack are not there. */
  read(): AsyncGenerator<readonly CachedFile<Seen>[]>;
  /** Whether it was written by other code; known when the first files are read. */
  readonly isOutdated: () => boolean;
  /** The names of what was looked for in every file; none where that cannot be known. */
  lookedFor(): Promise<ReadonlySet<string>>;
  /** Keeps these and no others. `bytesOf` is asked only for packs in which something has changed since they were read. */
  replace(site: NewSite<Seen>, bytesOf: (path: string) => Promise<Uint8Array>): Promise<void>;
}

interface Rules<Seen> {
  /** Names the code that decides what is seen in a file: what was kept under another one is not used. */
  readonly version: string;
  readonly seal: Seal;
  readonly isSeen: (value: unknown) => value is Seen;
}

/** The list of the packs. The digest of each is here, so that all of them are of one site, and their sizes, so that none fills the memory. */
interface PackList {
  readonly version: string;
  readonly lookedFor: readonly string[];
  readonly packs: readonly (readonly [name: string, pack: Pack])[];
}

interface Pack {
  readonly digest: string;
  /** In bytes, as it lies there and unpacked. */
  readonly packed: number;
  readonly plain: number;
}

/** How many packs are read ahead of the one that is asked for, and how many are written at a time. */
const ahead = 4;

/** In bytes: the files of a pack that would be larger are drawn each time. */
const largestPack = 1024 ** 3;
const largestList = 256 * 1024 ** 2;

const list = 'packs';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

export function openSiteCache<Seen>(folder: string, { version, seal, isSeen }: Rules<Seen>): SiteCache<Seen> {
  const sealed = sealedFiles(folder, basename(folder), seal);
  /** Path and key of each file that was read, by the name of its pack. */
  const known = new Map<string, ReadonlyMap<string, string>>();
  let outdated = false;

  const readList = async (): Promise<PackList> => {
    const found: PackList | undefined = JSON.parse((await sealed.read(list, largestList))?.toString() ?? 'null') ?? undefined;
    outdated = found !== undefined && found.version !== version;
    return found && !outdated ? found : { version, lookedFor: [], packs: [] };
  };
  let listed: Promise<PackList> | undefined;
  const listOnce = (): Promise<PackList> => (listed ??= readList());

  const readPack = async (name: string, pack: Pack): Promise<readonly CachedFile<Seen>[]> => {
    const bytes = await readBounded(join(folder, name), pack.packed);
    const files = typeof bytes === 'string' ? undefined : await unpack(bytes, pack, isSeen);
    if (!files) seal.refused++;
    // A pack that nobody can read is one without files: it is written anew, or goes.
    known.set(name, new Map(files?.map(({ path, key }) => [path, key])));
    return files ?? [];
  };

  return {
    async *read() {
      const waiting: Promise<readonly CachedFile<Seen>[]>[] = [];
      for (const [name, pack] of (await listOnce()).packs) {
        waiting.push(readPack(name, pack));
        if (waiting.length > ahead) yield (await waiting.shift()) ?? [];
      }
      for (const pack of waiting) yield await pack;
    },
    isOutdated: () => outdated,
    lookedFor: async () => new Set((await listOnce()).lookedFor),
    async replace({ notes, lookedFor }, bytesOf) {
      const before = new Map((await listOnce()).packs);
      const now = [...Map.groupBy(notes, ({ path }) => packOf(path))];
      const packs = await mapConcurrently(now, ahead, async ([name, files]): Promise<PackList['packs']> => {
        const same = isSame(known.get(name), files) ? before.get(name) : undefined;
        if (same) return [[name, same]];
        const whole: CachedFile<Seen>[] = [];
        for (const file of files) whole.push({ ...file, bytes: await bytesOf(file.path) });
        const plain = serialize(whole);
        if (plain.length > largestPack) return [];
        const packed = await compress(plain, { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
        await writeAtomically(join(folder, name), packed);
        return [[name, { digest: hash('sha256', packed), packed: packed.length, plain: plain.length }]];
      });
      const content: PackList = { version, lookedFor, packs: packs.flat() };
      await sealed.write(list, JSON.stringify(content));
      const names = new Set(content.packs.map(([name]) => name));
      const left = (await readdir(folder).catch(unlessAbsent<string[]>([]))).filter((name) => isPack.test(name) && !names.has(name));
      await mapConcurrently(left, ahead, (name) => rm(join(folder, name), { force: true }));
    },
  };
}

const isPack = /^[0-9a-f]{2}$/;

/** 256 packs: a changed page has few neighbours that are written again with it. */
function packOf(path: string): string {
  return hash('sha256', path).slice(0, 2);
}

function isSame(kept: ReadonlyMap<string, string> | undefined, files: readonly CacheEntry<unknown>[]): boolean {
  return kept !== undefined && kept.size === files.length && files.every(({ path, key }) => kept.get(path) === key);
}

/** Undefined for what is not as it is listed, or holds anything but files. */
async function unpack<Seen>(
  bytes: Uint8Array,
  { digest, plain }: Pack,
  isSeen: Rules<Seen>['isSeen'],
): Promise<readonly CachedFile<Seen>[] | undefined> {
  if (hash('sha256', bytes) !== digest) return undefined;
  const unpacked = await decompress(bytes, { maxOutputLength: Math.min(plain, largestPack) }).catch(() => undefined);
  const files: unknown = unpacked && deserialize(unpacked);
  return Array.isArray(files) && files.every((file): file is CachedFile<Seen> => isFile(file, isSeen)) ? files : undefined;
}

function isFile<Seen>(value: unknown, isSeen: Rules<Seen>['isSeen']): value is CachedFile<Seen> {
  if (typeof value !== 'object' || value === null) return false;
  const { path, key, seen, bytes }: Partial<Record<keyof CachedFile<Seen>, unknown>> = value;
  return isConfined(path) && typeof key === 'string' && bytes instanceof Uint8Array && isSeen(seen);
}
