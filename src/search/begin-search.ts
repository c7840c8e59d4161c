/** Makes the search index of a publication while its pages are rendered. Unchanged shards are restored. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type Shard, shardsOf } from '../model/shards.ts';
import { codeVersion } from '../cache/code-version.ts';
import type { FileWithBytes } from '../disk/read-files.ts';
import type { Seal } from '../cache/sealed-store.ts';
import { openBodies } from '../cache/open-caches.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Indexers } from './indexers.ts';
import { openIndexCache } from '../cache/index-cache.ts';
import { proseOfPage } from './prose-of-page.ts';
import { isScripted, shardDocuments } from './shard-documents.ts';
import { type KeyedShard, ShardQueue } from './shard-queue.ts';

export interface Search {
  /** Waits for the index. All pages of `site` must be rendered. Throws an error with a sentence when Pagefind was ended from outside. */
  finish(site: string): Promise<SearchSummary>;
  /** Must be called after the swap: shards of the site stay in the cache, all others are removed. */
  settle(): Promise<void>;
  /** Ends all running work. */
  stop(): Promise<void>;
}

export interface SearchSummary {
  readonly shards: number;
  readonly made: number;
  readonly reused: number;
  readonly articles: number;
}

interface Circumstances {
  /** Ended with the search. */
  readonly indexers: Indexers;
  /** The seal of the index cache. */
  readonly seal: Seal;
  /** Receives each file of the index; `isNew`: whether no earlier site had it. */
  readonly onFile: (file: FileWithBytes, isNew: boolean) => Promise<unknown>;
  /** Counts of articles without those of restored shards: `done` are indexed, `total` are to be indexed. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The code that decides the index of given articles. The content of the articles is in the key of each shard. */
const indexingCode = ['src/search/shard-documents.ts', 'src/search/prose-of-page.ts', 'src/search/index-shard.ts'];

export function beginSearch(publication: Publication, workspace: Workspace, { indexers, seal, onFile, onProgress }: Circumstances): Search {
  const { articles } = publication;
  const { scripted = [], ordinary = [] } = Object.groupBy(shardsOf(articles), (shard) => (isScripted(shard) ? 'scripted' : 'ordinary'));
  const cache = openIndexCache(join(workspace.cache, 'search', workspace.drafts ? 'with-drafts' : 'published'), seal);
  const queue = new ShardQueue(articles.length, { cache, indexers, onFile, onProgress });

  const keyed = async (
    shards: readonly Shard[],
    proseOfScripted: (article: Article) => Promise<string>,
  ): Promise<readonly KeyedShard[]> => {
    const bodies = await openBodies(workspace);
    const version = await codeVersion(workspace.engine, indexingCode);
    const found: KeyedShard[] = [];
    for (const shard of shards) found.push({ shard, ...(await shardDocuments(shard, { publication, bodies, version, proseOfScripted })) });
    return found;
  };
  const begin = async (): Promise<void> => {
    const shards = await keyed(ordinary, () => Promise.resolve(''));
    const { cached = [], changed = [] } = Object.groupBy(shards, ({ key }) => (cache.has(key) ? 'cached' : 'changed'));
    for (const shard of changed) queue.add(shard);
    // To index a shard takes longest, so this begins before unchanged ones are restored.
    const indexing = queue.index();
    // Prevents an unhandled rejection. It is awaited below.
    indexing.catch(() => undefined);
    for (const shard of cached) await queue.restore(shard);
    await indexing;
  };
  const early = begin();
  // Prevents an unhandled rejection. `finish` awaits the same promise, and throws.
  early.catch(() => undefined);

  return {
    async finish(site) {
      // The core that rendered pages is idle from here on.
      await Promise.all([early, ...(availableParallelism() > 1 ? [queue.index()] : [])]);
      const prose = async ({ slug }: Article): Promise<string> =>
        proseOfPage(await readFile(join(site, 'articles', slug, 'index.html'), 'utf8'));
      for (const shard of await keyed(scripted, prose)) await queue.restore(shard);
      await queue.index();
      await indexers.end();
      const { made } = queue;
      const shards = ordinary.length + scripted.length;
      return { shards, made, reused: shards - made, articles: articles.length };
    },
    settle: () => cache.settle(),
    async stop() {
      queue.stop();
      await indexers.end();
      await early.catch(() => undefined);
    },
  };
}
