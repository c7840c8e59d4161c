/** The entry file of the threads of `reading-threads.ts`. */
import { workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import { mapConcurrently } from '../../disk/map-concurrently.ts';
import { saveCompiledCode } from '../../platform/compiled-code.ts';
import { readUncached } from './restore-text.ts';
import type { ReadingOrder } from './reading-threads.ts';
import { openContentCaches } from '../../cache/content-caches.ts';
import { textKinds } from './text-kinds.ts';

const order: ReadingOrder = workerData;
const rules = { ...order, ...openContentCaches(order.caches) };

/** While one text is compiled, others are read from the disk and bodies are written. */
const textsAtOnce = 8;

saveCompiledCode();

worker({
  read: (paths: readonly string[]) => mapConcurrently(paths, textsAtOnce, (path) => readUncached(textKinds[order.name], path, rules)),
});
