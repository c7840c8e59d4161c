/** The index of the search, made while pages are rendered. */
import type { Publication } from '../model/publication.ts';
import { IndexEnded } from '../platform/pagefind-process.ts';
import { beginSearch, type SearchSummary } from '../search/begin-search.ts';
import type { Indexers } from '../search/indexers.ts';
import type { Look } from '../verification/site-verification.ts';
import { type Build, NotBuilt } from './build.ts';
import type { NewSite } from './new-site.ts';

interface Means {
  readonly site: NewSite;
  /** Ended with the index. */
  readonly indexers: Indexers;
}

export interface SiteIndex {
  /** Waits for the index. All pages must be rendered. Throws `NotBuilt` where Pagefind was ended from outside. */
  finish(): Promise<SearchSummary>;
  /** Must be called after the swap. */
  settle(): Promise<void>;
  /** Ends all running work. */
  stop(): Promise<void>;
}

export function beginIndex(publication: Publication, { site, indexers }: Means, { workspace, seal, phase }: Build): SiteIndex {
  const progress = phase('Indexing', 'pieces');
  const search = beginSearch(publication, workspace, {
    indexers,
    seal,
    onProgress: progress.show,
    onFile: (file, isNew) => site.put(file, isNew ? {} : { known: nothingSeen }),
  });
  return {
    async finish() {
      try {
        return await search.finish(site.folder);
      } catch (error) {
        throw error instanceof IndexEnded ? new NotBuilt(error.message) : error;
      } finally {
        progress.end();
      }
    },
    settle: () => search.settle(),
    async stop() {
      progress.end();
      await search.stop();
    },
  };
}

/** For restored files of the index: they hold only texts of published articles, which have not changed. */
const nothingSeen: Look = { facts: { addresses: [] }, found: [] };
