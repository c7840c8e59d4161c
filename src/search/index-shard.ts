/** Documents → the files of their index. */
import { orThrow, withIndex } from './pagefind-index.ts';
import { type IndexFile, steadyIndex } from './steady-index.ts';

export interface SearchDocument {
  /** Within the site, without the path of the site itself. */
  readonly address: string;
  readonly html: string;
}

interface ShardOptions {
  /** Stands before the names of the pieces, so that a reader's browser knows which shard a result is of. */
  readonly name?: string | undefined;
  readonly stop?: AbortSignal;
}

/** As many documents as Pagefind is given at a time. */
const atATime = 64;

/** In the order of their paths. */
export function indexShard(documents: AsyncIterable<SearchDocument>, { name, stop }: ShardOptions = {}): Promise<readonly IndexFile[]> {
  return withIndex(async (index) => {
    const given: Promise<unknown>[] = [];
    for await (const { address, html } of documents) {
      given.push(index.addHTMLFile({ url: address, content: html }).then(orThrow));
      if (given.length === atATime) await Promise.all(given.splice(0));
    }
    await Promise.all(given);
    return steadyIndex(orThrow(await index.getFiles()).files, name);
  }, stop);
}
