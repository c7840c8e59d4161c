/** Documents → the files of their index. */
import { mapConcurrently } from '../disk/map-concurrently.ts';
import { endingsOf } from './endings.ts';
import { indexEntry, type ShownArticle } from './index-entry.ts';
import { orThrow, withIndex } from '../platform/pagefind-process.ts';
import type { SearchDocument } from './search-document.ts';
import type { IndexFile } from '../platform/pagefind-files.ts';
import { steadyIndex } from './steady-index.ts';

/** The number of documents that are passed to Pagefind at once. */
const atATime = 64;

/**
 * Documents are in the order of their paths, and all in one language. `name` is that of the shard: it is put before the names of the articles, so
 * that the browser can see the shard of a result.
 */
export async function indexShard(documents: readonly SearchDocument[], name?: string): Promise<readonly IndexFile[]> {
  const hasEnding = await endingsOf(documents[0]?.language ?? 'und');
  return withIndex(async (index) => {
    const shown = new Map<string, ShownArticle>();
    await mapConcurrently(documents, atATime, async (document) => {
      const entry = indexEntry(document, hasEnding);
      shown.set(document.address, entry.shown);
      orThrow(await index.addHTMLFile({ url: document.address, content: entry.html }));
    });
    return steadyIndex(orThrow(await index.getFiles()).files, shown, name);
  });
}
