/** All that is kept between readings. */
import { join } from 'node:path';
import { type BodyCache, openBodyCache } from './body-cache.ts';
import { type ReadingCache, openReadingCache } from './reading-cache.ts';
import type { Seal } from './sealed-files.ts';

/** Plain values, for a thread that opens them too. */
export interface CachePlace {
  readonly folder: string;
  /** Of the rules that decide what is read in a file. */
  readonly version: string;
  readonly seal: Seal;
}

export interface ContentCaches {
  readonly bodies: BodyCache;
  readonly readings: ReadingCache;
}

export function openContentCaches({ folder, version, seal }: CachePlace): ContentCaches {
  return {
    bodies: openBodyCache(join(folder, 'bodies'), version, seal),
    readings: openReadingCache(join(folder, 'readings'), version, seal),
  };
}
