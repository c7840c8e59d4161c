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
import { isScripted, shardDocuments } from './shard-documents.ts';
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

  /** Prepares the waiting shards one after the other. */
  const prepare = async (waiting: Iterable<Shard>, proseOfScripted: (article: Article) => Promise<string>): Promise<void> => {
    const sources = {
      publication,
      proseOfScripted,
      bodies: await openBodies(workspace),
      version: await codeVersion(workspace.root, indexingCode),
    };
    for (const shard of waiting) {
      if (!isWanted) return;
      const { key, documents } = await shardDocuments(shard, sources);
      const found = await cache.restore(key);
      const isMade = found === undefined;
      const files = found?.files ?? (await indexers.index(await Array.fromAsync(documents()), shard.name));
      if (isMade) await cache.save(key, files);
      made += isMade ? 1 : 0;
      const isNew = found?.settled !== true;
      for (const file of shardFiles(shard, files)) await onFile(file, isNew);
      if (isMade) done += shard.articles.length;
      else toIndex -= shard.articles.length;
      onProgress?.(done, toIndex);
    }
  };

  const waiting = shards.filter((shard) => !isScripted(shard)).values();
  const prepareWaiting = () => prepare(waiting, () => Promise.resolve(''));
  const early = prepareWaiting();
  // Prevents an unhandled rejection. `finish` awaits the same promise, and throws.
  early.catch(() => undefined);

  return {
    async finish(site) {
      // The core that rendered pages is idle from here on.
      await Promise.all([early, ...(availableParallelism() > 1 ? [prepareWaiting()] : [])]);
      await prepare(shards.filter(isScripted), async ({ slug }) =>
        proseOfPage(await readFile(join(site, 'articles', slug, 'index.html'), 'utf8')),
      );
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
