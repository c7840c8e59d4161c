/** All that is kept between readings. */
import { join } from 'node:path';
import { type BodyStore, openBodyStore } from './body-store.ts';
import { type KeptReadings, openKeptReadings } from './kept-readings.ts';

/** Plain values, for a thread that opens them too. */
export interface StoresPlace {
  readonly folder: string;
  /** Of the rules that decide what is read in a file. */
  readonly version: string;
}

export interface Stores {
  readonly bodies: BodyStore;
  readonly readings: KeptReadings;
}

export function storesIn({ folder, version }: StoresPlace): Stores {
  return { bodies: openBodyStore(join(folder, 'bodies'), version), readings: openKeptReadings(join(folder, 'readings'), version) };
}
