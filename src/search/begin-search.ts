/** The search index of a publication, made while its pages are drawn: shards that nothing has changed are taken from those that were kept. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type Shard, shardsOf } from '../model/shards.ts';
import { rulesVersion } from '../sources/body-store.ts';
import type { FileWithBytes } from '../sources/read-files.ts';
import type { Seal } from '../sources/sealed-files.ts';
import { openBodies, type Workspace } from '../sources/workspace.ts';
import { openIndexers } from './indexers.ts';
import { openKeptShards } from './kept-shards.ts';
import { proseOfPage } from './prose-of-page.ts';
import { isScripted, shardDocuments } from './shard-documents.ts';
import { shardFiles } from './shard-files.ts';

export interface Search {
  /** Waits for the index; the pages of `site` have been drawn. Throws, with a sentence, when Pagefind was ended from outside. */
  place(site: string): Promise<SearchSummary>;
  /** Called when the site is in place: its shards are kept, and no others. */
  settle(): Promise<void>;
  /** Ends whatever is still at work. */
  stop(): Promise<void>;
}

export interface SearchSummary {
  readonly shards: number;
  readonly made: number;
  readonly reused: number;
  readonly pieces: number;
}

interface Circumstances {
  /** What vouches for kept shards. */
  readonly seal: Seal;
  /** Given each file of the index for the site, and told whether it has never been in one before. */
  readonly onFile: (file: FileWithBytes, isNew: boolean) => Promise<unknown>;
  /** Told how many pieces have been indexed, and how many are to be: those of kept shards are not among them. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What decides how an index is made, beside the pieces: of what is in packages, the lock file tells. */
const rules = ['src/search', 'src/charts', 'src/browser/search'];

export function beginSearch(publication: Publication, workspace: Workspace, { seal, onFile, onProgress }: Circumstances): Search {
  const { articles } = publication;
  const shards = shardsOf(articles);
  const kept = openKeptShards(join(workspace.cache, 'search', workspace.drafts ? 'with-drafts' : 'published'), seal);
  const indexers = openIndexers();
  let made = 0;
  let done = 0;
  let toIndex = articles.length;
  let isWanted = true;

  /** Takes one of the waiting shards after the other. */
  const prepare = async (waiting: Iterable<Shard>, proseOfScripted: (article: Article) => Promise<string>): Promise<void> => {
    const sources = {
      publication,
      proseOfScripted,
      bodies: await openBodies(workspace),
      version: await rulesVersion(workspace.root, rules),
    };
    for (const shard of waiting) {
      if (!isWanted) return;
      const { key, documents } = await shardDocuments(shard, sources);
      const found = await kept.find(key);
      const isMade = found === undefined;
      const files = found?.files ?? (await indexers.index(await Array.fromAsync(documents()), shard.name));
      if (isMade) await kept.keep(key, files);
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
  // Who places the index is told; until then nobody listens.
  early.catch(() => undefined);

  return {
    async place(site) {
      // The core on which pages were drawn is free by now.
      await Promise.all([early, ...(availableParallelism() > 1 ? [prepareWaiting()] : [])]);
      await prepare(shards.filter(isScripted), async ({ slug }) =>
        proseOfPage(await readFile(join(site, 'articles', slug, 'index.html'), 'utf8')),
      );
      await indexers.end();
      return { shards: shards.length, made, reused: shards.length - made, pieces: articles.length };
    },
    settle: () => kept.settle(),
    async stop() {
      isWanted = false;
      await indexers.end();
      await early.catch(() => undefined);
    },
  };
}
