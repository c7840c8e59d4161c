/** What was read from files, kept under the digest of all that decided it: a few files with many readings each. */
import { type BinaryLike, createHash } from 'node:crypto';
import { type Seal, type SealedFiles, sealedFiles } from './sealed-files.ts';

/** Readings are plain JSON; what is found under a name is what was kept under it. */
export interface ReadingCache {
  /** The name of what these inputs decide. */
  keyOf(circumstances: readonly unknown[], bytes: BinaryLike): string;
  find<Reading>(key: string): Promise<Reading | undefined>;
  keep(key: string, reading: object): Promise<void>;
  /** Writes the files that hold something new, without what nobody has asked for. */
  save(): Promise<void>;
}

interface Shelf {
  /** JSON by name, as it lay on the disk. */
  readonly readings: ReadonlyMap<string, string>;
  /** What was found or kept since then. */
  readonly used: Map<string, string>;
  hasNew: boolean;
}

/** In bytes: of a hundred thousand texts each of the sixteen files holds 20 MB. */
const largest = 256 * 1024 * 1024;

/** Readings in `folder`; those of another `version` are never found again, those of a damaged file are not there. */
export function openReadingCache(folder: string, version: string, seal: Seal): ReadingCache {
  const files = sealedFiles(folder, 'readings', seal);
  const shelves = new Map<string, Promise<Shelf>>();
  const fileOf = (name: string): string => `${name}.txt`;
  // Sixteen files: a change of one piece writes little, and a run opens few.
  const shelfOf = (key: string): Promise<Shelf> => {
    const name = key.slice(0, 1);
    const shelf = shelves.get(name) ?? readShelf(files, fileOf(name));
    shelves.set(name, shelf);
    return shelf;
  };
  return {
    keyOf: (circumstances, bytes) =>
      createHash('sha256')
        .update(JSON.stringify([version, ...circumstances]))
        .update(bytes)
        .digest('hex')
        .slice(0, 40),
    async find(key) {
      const { readings, used } = await shelfOf(key);
      const reading = used.get(key) ?? readings.get(key);
      if (reading === undefined) return undefined;
      used.set(key, reading);
      return JSON.parse(reading);
    },
    async keep(key, reading) {
      const shelf = await shelfOf(key);
      shelf.used.set(key, JSON.stringify(reading));
      shelf.hasNew = true;
    },
    async save() {
      for (const [name, opened] of shelves) {
        const shelf = await opened;
        if (shelf.hasNew) await files.write(fileOf(name), linesOf(shelf.used));
        shelf.hasNew = false;
      }
    },
  };
}

/** A line for each reading. */
function linesOf(readings: ReadonlyMap<string, string>): string {
  return [...readings].map(([key, json]) => `${key} ${json}\n`).join('');
}

async function readShelf(files: SealedFiles, name: string): Promise<Shelf> {
  const lines = (await files.read(name, largest))?.toString().split('\n') ?? [];
  const readings = lines.map((line): [string, string] => [line.slice(0, 40), line.slice(41)]);
  return { readings: new Map(readings.filter(([key]) => key !== '')), used: new Map(), hasNew: false };
}
