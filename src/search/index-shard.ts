/** Documents → the files of their index. */
import { atOnce } from '../sources/at-once.ts';
import { orThrow, withIndex } from './pagefind-index.ts';
import { type IndexFile, steadyIndex } from './steady-index.ts';

export interface SearchDocument {
  /** Within the site, without the path of the site itself. */
  readonly address: string;
  readonly html: string;
}

/** As many documents as Pagefind is given at a time. */
const atATime = 64;

/**
 * In the order of their paths. `name` is that of the shard: it stands before the names of the pieces, so that a reader's browser knows which
 * shard a result is of.
 */
export function indexShard(documents: readonly SearchDocument[], name?: string): Promise<readonly IndexFile[]> {
  return withIndex(async (index) => {
    await atOnce(documents, atATime, async ({ address, html }) => orThrow(await index.addHTMLFile({ url: address, content: html })));
    return steadyIndex(orThrow(await index.getFiles()).files, name);
  });
}
