/** What was read in files (fields and facts of texts, measures of pictures), under the digest of all that decided it: a few files with many readings each. */
import { type BinaryLike, createHash } from 'node:crypto';
import { type EntryFormat, type Seal, type SealedStore, sealedStore } from './sealed-store.ts';

/** Readings are plain JSON. */
export interface ReadingCache {
  /** The key of what these inputs decide. */
  keyOf(circumstances: readonly unknown[], bytes: BinaryLike): string;
  /** `isReading` validates what is found; undefined where there is none. */
  restore<Reading>(key: string, isReading: (value: unknown) => value is Reading): Promise<Reading | undefined>;
  /** Adds a reading. It is on the disk after `write`. */
  add(key: string, reading: object): Promise<void>;
  /** Writes the files that have a new reading, without the readings that were neither restored nor added since this was opened. */
  write(): Promise<void>;
}

/** The readings of one file. */
interface Group {
  /** JSON by key, as it was on the disk. */
  readonly readings: ReadonlyMap<string, string>;
  /** What was restored or added since then. */
  readonly used: Map<string, string>;
  hasNew: boolean;
}

/** A line for each reading, JSON by key: of a hundred thousand texts each of the sixteen files holds 20 MB, of which a run parses what it asks for. */
const format: EntryFormat<ReadonlyMap<string, string>> = {
  most: 256 * 1024 ** 2,
  encode: (readings) => [...readings].map(([key, json]) => `${key} ${json}\n`).join(''),
  decode(content) {
    const lines = content.toString().split('\n');
    return new Map(lines.map((line): [string, string] => [line.slice(0, 40), line.slice(41)]).filter(([key]) => key !== ''));
  },
};

/** A cache in `folder`. Readings of code of another `version` are never found again, and those of a damaged file are not there. */
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
      const reading: unknown = JSON.parse(json);
      if (!isReading(reading)) return undefined;
      used.set(key, json);
      return reading;
    },
    async add(key, reading) {
      const group = await groupOf(key);
      group.used.set(key, JSON.stringify(reading));
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
