/** Restores the cached index of shards, and indexes the others one after the other. */
import type { IndexCache } from '../cache/index-cache.ts';
import type { FileWithBytes } from '../disk/read-files.ts';
import type { Shard } from '../model/shards.ts';
import type { Indexers } from './indexers.ts';
import type { ShardDocuments } from './shard-documents.ts';
import { shardFiles } from './shard-files.ts';

export interface KeyedShard extends ShardDocuments {
  readonly shard: Shard;
}

interface Means {
  readonly cache: IndexCache;
  readonly indexers: Indexers;
  /** Receives each file of the index; `isNew`: whether no earlier site had it. */
  readonly onFile: (file: FileWithBytes, isNew: boolean) => Promise<unknown>;
  /** Counts of articles without those of restored shards. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export class ShardQueue {
  /** The number of shards that were indexed. */
  made = 0;
  readonly #means: Means;
  readonly #waiting: KeyedShard[] = [];
  #done = 0;
  #toIndex: number;
  #isWanted = true;

  /** `articles`: the number of articles in all shards. */
  constructor(articles: number, means: Means) {
    this.#toIndex = articles;
    this.#means = means;
  }

  add(shard: KeyedShard): void {
    this.#waiting.push(shard);
  }

  /** Adds the shard to the queue where the cache does not have it, or only a damaged one. */
  async restore(keyed: KeyedShard): Promise<void> {
    if (!this.#isWanted) return;
    const { cache, onFile } = this.#means;
    const found = await cache.restore(keyed.key);
    if (!found) return this.add(keyed);
    this.#toIndex -= keyed.shard.articles.length;
    for (const file of shardFiles(keyed.shard, found.files)) await onFile(file, !found.settled);
  }

  /** Indexes what waits. Called twice, it indexes two shards at a time. */
  async index(): Promise<void> {
    const { cache, indexers, onFile, onProgress } = this.#means;
    for (let next = this.#waiting.shift(); next !== undefined && this.#isWanted; next = this.#waiting.shift()) {
      const { shard, key, documents } = next;
      const files = await indexers.index(await Array.fromAsync(documents()), shard.name);
      await cache.save(key, files);
      for (const file of shardFiles(shard, files)) await onFile(file, true);
      this.made++;
      this.#done += shard.articles.length;
      onProgress?.(this.#done, this.#toIndex);
    }
  }

  /** Nothing is restored or indexed from now on. */
  stop(): void {
    this.#isWanted = false;
  }
}
