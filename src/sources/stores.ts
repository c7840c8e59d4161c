/** All that is kept between readings. */
import { join } from 'node:path';
import { type BodyStore, openBodyStore } from './body-store.ts';
import { type KeptReadings, openKeptReadings } from './kept-readings.ts';
import type { Seal } from './sealed-files.ts';

/** Plain values, for a thread that opens them too. */
export interface StoresPlace {
  readonly folder: string;
  /** Of the rules that decide what is read in a file. */
  readonly version: string;
  readonly seal: Seal;
}

export interface Stores {
  readonly bodies: BodyStore;
  readonly readings: KeptReadings;
}

export function storesIn({ folder, version, seal }: StoresPlace): Stores {
  return {
    bodies: openBodyStore(join(folder, 'bodies'), version, seal),
    readings: openKeptReadings(join(folder, 'readings'), version, seal),
  };
}
