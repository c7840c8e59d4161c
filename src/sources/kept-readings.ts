/** What was read from files, kept under the digest of all that decided it: a few files with many readings each. */
import { type BinaryLike, createHash, hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from './error-code.ts';
import { writeWholeFile } from './write-whole-file.ts';

/** Readings are plain JSON; what is found under a name is what was kept under it. */
export interface KeptReadings {
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

/** Readings in `folder`; those of another `version` are never found again, those of a damaged file are not there. */
export function openKeptReadings(folder: string, version: string): KeptReadings {
  const shelves = new Map<string, Promise<Shelf>>();
  const fileOf = (name: string): string => join(folder, `${name}.txt`);
  // Sixteen files: a change of one piece writes little, and a run opens few.
  const shelfOf = (key: string): Promise<Shelf> => {
    const name = key.slice(0, 1);
    const shelf = shelves.get(name) ?? readShelf(fileOf(name));
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
        if (shelf.hasNew) await writeWholeFile(fileOf(name), sealed(shelf.used));
        shelf.hasNew = false;
      }
    },
  };
}

/** A line for each reading, below one that vouches for all of them. */
function sealed(readings: ReadonlyMap<string, string>): string {
  const lines = [...readings].map(([key, json]) => `${key} ${json}\n`).join('');
  return `${hash('sha256', lines)}\n${lines}`;
}

async function readShelf(file: string): Promise<Shelf> {
  const text = await readFile(file, 'utf8').catch(unlessAbsent(''));
  const start = text.indexOf('\n') + 1;
  const lines = text.slice(start);
  const isWhole = start > 0 && text.slice(0, start - 1) === hash('sha256', lines);
  const readings = (isWhole ? lines.split('\n') : []).map((line): [string, string] => [line.slice(0, 40), line.slice(41)]);
  return { readings: new Map(readings.filter(([key]) => key !== '')), used: new Map(), hasNew: false };
}
