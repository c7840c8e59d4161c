/** The files of the last site, kept between builds beside what they were drawn from: packed, sealed, and each pack written whole. */
import { hash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import { atOnce } from './at-once.ts';
import { hasCode } from './error-code.ts';
import { listFiles } from './list-files.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** What is known of a file without its bytes. */
export interface KeptNote<Seen> {
  /** From the folder of the site, with forward slashes. */
  readonly path: string;
  /** Names all that the file was drawn from. */
  readonly key: string;
  /** What was seen in its bytes. */
  readonly seen: Seen;
}

export interface KeptFile<Seen> extends KeptNote<Seen> {
  readonly bytes: Uint8Array;
}

export interface NewSite<Seen> {
  readonly notes: Iterable<KeptNote<Seen>>;
  /** What was looked for in every file of it. */
  readonly lookedFor: readonly string[];
}

export interface KeptSite<Seen> {
  /** Gives every kept file, some at a time; those of a damaged pack are not there. */
  read(): AsyncGenerator<readonly KeptFile<Seen>[]>;
  /** Whether a pack was not as it had been written, or was written by other code; known when all has been read. */
  readonly unused: { damaged: boolean; outdated: boolean };
  /** The names of what was looked for in every file; none where that cannot be known. */
  lookedFor(): Promise<ReadonlySet<string>>;
  /** Keeps these and no others. `bytesOf` is asked only for packs in which something has changed since they were read. */
  replace(site: NewSite<Seen>, bytesOf: (path: string) => Promise<Uint8Array>): Promise<void>;
}

interface Looked {
  readonly version: string;
  readonly names: readonly string[];
}

/** How many packs are read ahead of the one that is asked for, and how many are written at a time. */
const ahead = 4;

/** In bytes. Two of them stand before a pack: one names the code that wrote it, the other vouches for the rest. */
const digestLength = 32;

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** A kept site in `folder`; what was kept under another `version` of the code is not used. */
export function openKeptSite<Seen>(folder: string, version: string): KeptSite<Seen> {
  const writer = hash('sha256', version, 'buffer');
  const lookedForFile = join(folder, 'looked-for.json');
  /** Path and key of each file that was read, by the name of its pack. */
  const packs = new Map<string, ReadonlyMap<string, string>>();
  const unused = { damaged: false, outdated: false };

  const readPack = async (name: string): Promise<readonly KeptFile<Seen>[]> => {
    const bytes = await readFile(join(folder, name));
    const isOurs = bytes.subarray(0, digestLength).equals(writer);
    const files = isOurs ? await unpack<Seen>(bytes.subarray(digestLength)) : undefined;
    if (!isOurs && bytes.length > digestLength) unused.outdated = true;
    else if (!files) unused.damaged = true;
    // A pack that nobody can read is one without files: it is written anew, or goes.
    packs.set(name, new Map(files?.map(({ path, key }) => [path, key])));
    return files ?? [];
  };

  return {
    async *read() {
      const { paths } = await listFiles(folder);
      const waiting: Promise<readonly KeptFile<Seen>[]>[] = [];
      for (const path of paths.filter((name) => isPack.test(name))) {
        waiting.push(readPack(path));
        if (waiting.length > ahead) yield (await waiting.shift()) ?? [];
      }
      for (const pack of waiting) yield await pack;
    },
    unused,
    async lookedFor() {
      try {
        const looked: Looked = JSON.parse(await readFile(lookedForFile, 'utf8'));
        return new Set(looked.version === version ? looked.names : []);
      } catch (error) {
        if (error instanceof SyntaxError || hasCode(error, 'ENOENT')) return new Set();
        throw error;
      }
    },
    async replace({ notes, lookedFor }, bytesOf) {
      // A build that is killed in between leaves files of which nobody knows what was looked for in them.
      await rm(lookedForFile, { force: true });
      const now = Map.groupBy(notes, ({ path }) => packOf(path));
      const changed = [...now].filter(([name, files]) => !isSame(packs.get(name), files));
      await atOnce(changed, ahead, async ([name, files]) => {
        const whole: KeptFile<Seen>[] = [];
        for (const file of files) whole.push({ ...file, bytes: await bytesOf(file.path) });
        await writeWholeFile(join(folder, name), Buffer.concat([writer, await pack(whole)]));
      });
      const empty = [...packs.keys()].filter((name) => !now.has(name));
      await atOnce(empty, ahead, (name) => rm(join(folder, name), { force: true }));
      const looked: Looked = { version, names: lookedFor };
      await writeWholeFile(lookedForFile, JSON.stringify(looked));
    },
  };
}

const isPack = /^[0-9a-f]{2}$/;

/** 256 packs: a changed page has few neighbours that are written again with it. */
function packOf(path: string): string {
  return hash('sha256', path).slice(0, 2);
}

function isSame(kept: ReadonlyMap<string, string> | undefined, files: readonly KeptNote<unknown>[]): boolean {
  return kept !== undefined && kept.size === files.length && files.every(({ path, key }) => kept.get(path) === key);
}

async function pack<Seen>(files: readonly KeptFile<Seen>[]): Promise<Uint8Array> {
  const packed = await compress(serialize(files), { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
  return Buffer.concat([hash('sha256', packed, 'buffer'), packed]);
}

/** Undefined for what is not whole. */
async function unpack<Seen>(bytes: Uint8Array): Promise<readonly KeptFile<Seen>[] | undefined> {
  const packed = bytes.subarray(digestLength);
  if (!hash('sha256', packed, 'buffer').equals(bytes.subarray(0, digestLength))) return undefined;
  return deserialize(await decompress(packed));
}
