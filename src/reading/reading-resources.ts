/** The caches and threads for reading a whole publication. */
import { availableParallelism } from 'node:os';
import { type ContentCaches, openContentCaches } from '../cache/content-caches.ts';
import { placeOfContentCaches } from '../cache/open-caches.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Threads } from './texts/reading-threads.ts';

/** More threads would need much memory, and would only wait for the disk. */
const mostThreads = 8;

export interface ReadingResources extends ContentCaches {
  readonly threads: Threads;
}

export async function openReadingResources(workspace: Workspace): Promise<ReadingResources> {
  const place = await placeOfContentCaches(workspace);
  return { ...openContentCaches(place), threads: { count: Math.min(availableParallelism(), mostThreads), caches: place } };
}
