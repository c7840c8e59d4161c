/** The entry file of the threads in `indexers.ts`. */
import { worker } from 'workerpool';
import { indexShard } from './index-shard.ts';

worker({ index: indexShard });
