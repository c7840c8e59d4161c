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
import { openIndexers } from './indexers.ts';
import { openIndexCache } from '../cache/index-cache.ts';
import { proseOfPage } from './prose-of-page.ts';
import { isScripted, type ShardDocuments, shardDocuments } from './shard-documents.ts';
import { shardFiles } from './shard-files.ts';

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
  /** The seal of the index cache. */
  readonly seal: Seal;
  /** Receives each file of the index; `isNew`: whether no earlier site had it. */
  readonly onFile: (file: FileWithBytes, isNew: boolean) => Promise<unknown>;
  /** Counts of articles without those of restored shards: `done` are indexed, `total` are to be indexed. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface KeyedShard extends ShardDocuments {
  readonly shard: Shard;
}

/** The code that decides the index of given articles. The content of the articles is in the key of each shard. */
const indexingCode = ['src/search/shard-documents.ts', 'src/search/prose-of-page.ts', 'src/search/index-shard.ts'];

export function beginSearch(publication: Publication, workspace: Workspace, { seal, onFile, onProgress }: Circumstances): Search {
  const { articles } = publication;
  const shards = shardsOf(articles);
  const cache = openIndexCache(join(workspace.cache, 'search', workspace.drafts ? 'with-drafts' : 'published'), seal);
  const indexers = openIndexers();
  let made = 0;
  let done = 0;
  let toIndex = articles.length;
  let isWanted = true;

  const sources = async (proseOfScripted: (article: Article) => Promise<string>) => ({
    publication,
    proseOfScripted,
    bodies: await openBodies(workspace),
    version: await codeVersion(workspace.root, indexingCode),
  });
  const restore = async ({ shard, key }: KeyedShard): Promise<boolean> => {
    const found = await cache.restore(key);
    if (!found) return false;
    toIndex -= shard.articles.length;
    for (const file of shardFiles(shard, found.files)) await onFile(file, !found.settled);
    return true;
  };
  /** Changed shards that are not indexed yet. */
  const waiting: KeyedShard[] = [];
  /** Indexes the waiting shards one after the other. */
  const indexWaiting = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && isWanted; next = waiting.shift()) {
      const { shard, key, documents } = next;
      const files = await indexers.index(await Array.fromAsync(documents()), shard.name);
      await cache.save(key, files);
      for (const file of shardFiles(shard, files)) await onFile(file, true);
      made++;
      done += shard.articles.length;
      onProgress?.(done, toIndex);
    }
  };
  /** To index a shard takes longest, so this begins before unchanged ones are restored. */
  const indexEarly = async (): Promise<void> => {
    const known = await sources(() => Promise.resolve(''));
    const unchanged: KeyedShard[] = [];
    for (const shard of shards.filter((one) => !isScripted(one))) {
      const keyed = { shard, ...(await shardDocuments(shard, known)) };
      (cache.has(keyed.key) ? unchanged : waiting).push(keyed);
    }
    const indexing = indexWaiting();
    // Prevents an unhandled rejection. It is awaited below.
    indexing.catch(() => undefined);
    for (const shard of unchanged) if (isWanted && !(await restore(shard))) waiting.push(shard);
    await indexing;
  };
  const early = indexEarly();
  // Prevents an unhandled rejection. `finish` awaits the same promise, and throws.
  early.catch(() => undefined);

  return {
    async finish(site) {
      // The core that rendered pages is idle from here on.
      await Promise.all([early, ...(availableParallelism() > 1 ? [indexWaiting()] : [])]);
      const known = await sources(async ({ slug }) => proseOfPage(await readFile(join(site, 'articles', slug, 'index.html'), 'utf8')));
      for (const shard of shards.filter(isScripted)) {
        const keyed = { shard, ...(await shardDocuments(shard, known)) };
        if (!(await restore(keyed))) waiting.push(keyed);
      }
      // Also those whose cached index was damaged.
      await indexWaiting();
      await indexers.end();
      return { shards: shards.length, made, reused: shards.length - made, articles: articles.length };
    },
    settle: () => cache.settle(),
    async stop() {
      isWanted = false;
      await indexers.end();
      await early.catch(() => undefined);
    },
  };
}
