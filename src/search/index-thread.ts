/** One of the threads of `indexers.ts`: the file that it begins with. */
import { worker } from 'workerpool';
import { indexShard } from './index-shard.ts';

worker({ index: indexShard });
