/**
 * Results of reading files (fields and facts of texts, measures of pictures), under the digest of their inputs. A few files hold many readings each.
 */
import { type BinaryLike, createHash } from 'node:crypto';
import { type EntryFormat, type Seal, type SealedStore, sealedStore } from './sealed-store.ts';

/** Readings are plain JSON. */
export interface ReadingCache {
  /** The key of the reading of these inputs. */
  keyOf(circumstances: readonly unknown[], bytes: BinaryLike): string;
  /** Undefined where there is none, or `isReading` does not accept it. */
  restore<Reading>(key: string, isReading: (value: unknown) => value is Reading): Promise<Reading | undefined>;
  /** Adds a reading. It is written to the disk by `write`. */
  add(key: string, reading: object): Promise<void>;
  /** Writes the files that have a new reading. Readings that were not restored or added since the cache was opened are removed from them. */
  write(): Promise<void>;
}

/**
 * UTF-8 as a string of one letter for each byte. Where one letter is not Latin, as at the end of each excerpt, a string takes two bytes for each; and
 * small buffers leave holes in the memory of the process, which it never gives back.
 */
type Bytes = string;

const toBytes = (text: string): Bytes => Buffer.from(text).toString('latin1');
const toText = (bytes: Bytes): string => Buffer.from(bytes, 'latin1').toString();

/** The readings in one file. */
interface Group {
  /** By key: JSON, as read from the disk, in `Bytes`. */
  readonly readings: ReadonlyMap<string, Bytes>;
  /** Readings that were restored or added since the file was loaded. */
  readonly used: Map<string, Bytes>;
  hasNew: boolean;
}

/**
 * One line for each reading: JSON by key. With a hundred thousand texts, each of the sixteen files holds 20 MB, of which a run parses only the lines
 * it needs.
 */
const format: EntryFormat<ReadonlyMap<string, Bytes>> = {
  most: 256 * 1024 ** 2,
  encode: (readings) => Buffer.from([...readings].map(([key, json]) => `${key} ${json}\n`).join(''), 'latin1'),
  decode(content) {
    const lines = content.toString('latin1').split('\n');
    return new Map(lines.map((line): [string, Bytes] => [line.slice(0, 40), line.slice(41)]).filter(([key]) => key !== ''));
  },
};

/** A cache in `folder`. Readings of another `version` of the code, or in a damaged file, are not found. */
export function openReadingCache(folder: string, version: string, seal: Seal): ReadingCache {
  const store = sealedStore(folder, 'readings', seal);
  const groups = new Map<string, Promise<Group>>();
  // Sixteen files: a change of one article writes little, and a run opens few.
  const groupOf = (key: string): Promise<Group> => {
    const name = key.slice(0, 1);
    const group = groups.get(name) ?? loadGroup(store, fileOf(name));
    groups.set(name, group);
    return group;
  };
  return {
    keyOf: (circumstances, bytes) =>
      createHash('sha256')
        .update(JSON.stringify([version, ...circumstances]))
        .update(bytes)
        .digest('hex')
        .slice(0, 40),
    async restore(key, isReading) {
      const { readings, used } = await groupOf(key);
      const json = used.get(key) ?? readings.get(key);
      if (json === undefined) return undefined;
      const reading: unknown = JSON.parse(toText(json));
      if (!isReading(reading)) return undefined;
      used.set(key, json);
      return reading;
    },
    async add(key, reading) {
      const group = await groupOf(key);
      group.used.set(key, toBytes(JSON.stringify(reading)));
      group.hasNew = true;
    },
    async write() {
      for (const [name, opened] of groups) {
        const group = await opened;
        if (group.hasNew) await store.save(fileOf(name), format, group.used);
        group.hasNew = false;
      }
    },
  };
}

function fileOf(group: string): string {
  return `${group}.txt`;
}

async function loadGroup(store: SealedStore, name: string): Promise<Group> {
  return { readings: (await store.load(name, format)) ?? new Map(), used: new Map(), hasNew: false };
}
