/** The two caches of a reading: what stands in files, and what the texts compile to. */
import { join } from 'node:path';
import { type BodyCache, openBodyCache } from './body-cache.ts';
import { openReadingCache, type ReadingCache } from './reading-cache.ts';
import type { Seal } from './sealed-store.ts';

/** Plain values, for a thread that opens the caches too. */
export interface CachePlace {
  readonly folder: string;
  /** Names the code that decides what is read in a file. */
  readonly readingVersion: string;
  /** Names the code that decides what a text compiles to. */
  readonly bodyVersion: string;
  readonly seal: Seal;
}

export interface ContentCaches {
  readonly bodies: BodyCache;
  readonly readings: ReadingCache;
}

export function openContentCaches({ folder, readingVersion, bodyVersion, seal }: CachePlace): ContentCaches {
  return {
    bodies: openBodyCache(join(folder, 'bodies'), bodyVersion, seal),
    readings: openReadingCache(join(folder, 'readings'), readingVersion, seal),
  };
}
