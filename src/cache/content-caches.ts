/** The two caches of a reading: results of reading files, and compiled texts. */
import { join } from 'node:path';
import { type BodyCache, openBodyCache } from './body-cache.ts';
import { openReadingCache, type ReadingCache } from './reading-cache.ts';
import type { Seal } from './sealed-store.ts';

/** Plain values, so that they can be sent to a thread. */
export interface CachePlace {
  readonly folder: string;
  /** The version of the code that reads files. */
  readonly readingVersion: string;
  /** The version of the code that compiles texts. */
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
