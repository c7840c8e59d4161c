/** The entry file of the threads in `indexers.ts`. */
import { worker } from 'workerpool';
import { saveCompiledCode } from '../platform/compiled-code.ts';
import { indexShard } from './index-shard.ts';

saveCompiledCode();

worker({ index: indexShard });
