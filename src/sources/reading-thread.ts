/** One of the threads of `reading-threads.ts`: the file that it begins with. */
import { workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import { atOnce } from './at-once.ts';
import { readAnew } from './keep-text.ts';
import type { ReadingOrder } from './reading-threads.ts';
import { storesIn } from './stores.ts';
import { textKinds } from './text-kinds.ts';

const order: ReadingOrder = workerData;
const rules = { ...order, ...storesIn(order.stores) };

/** While one text is compiled, others come from the disk and their bodies go there. */
const textsAtOnce = 8;

worker({ read: (paths: readonly string[]) => atOnce(paths, textsAtOnce, (path) => readAnew(textKinds[order.name], path, rules)) });
