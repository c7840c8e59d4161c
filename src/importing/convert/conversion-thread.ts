/** The entry file of the threads of `conversion-threads.ts`. */
import { workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import { openContentCaches } from '../../cache/content-caches.ts';
import { saveCompiledCode } from '../../platform/compiled-code.ts';
import { type ConversionOrder, localConverter } from './converter.ts';
import { readAhead } from './read-ahead.ts';

const { names, site, caches }: ConversionOrder = workerData;
const { begin, write } = localConverter(names, readAhead(site, caches && openContentCaches(caches)));

saveCompiledCode();

worker({ begin, write });
