/** A shard → its documents for Pagefind, and the cache key of its index. */
import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import type { Shard } from '../model/shards.ts';
import { type BodyCache, loadBody } from '../cache/body-cache.ts';
import { searchEntry, type SearchEntry } from '../views/search-entry.ts';
import { searchHtml } from './search-html.ts';
import { type SearchDocument, searchDocument } from './search-document.ts';

export interface ShardDocuments {
  /** The cache key of the index of these documents. */
  readonly key: string;
  documents(): AsyncIterable<SearchDocument>;
}

interface Sources {
  readonly publication: Publication;
  readonly bodies: BodyCache;
  /** The version of the code that makes and indexes documents. */
  readonly version: string;
  /** The text of a scripted article, as HTML. */
  readonly proseOfScripted: (article: Article) => Promise<string>;
}

/** Whether the shard has an article that must be rendered before its text can be indexed. */
export function isScripted({ articles }: Shard): boolean {
  return articles.some(({ text }) => text.facts.scripted);
}

export async function shardDocuments({ name, articles }: Pick<Shard, 'name' | 'articles'>, sources: Sources): Promise<ShardDocuments> {
  const { publication, bodies, version } = sources;
  const entries: { readonly entry: SearchEntry; readonly prose: () => Promise<string>; readonly digest: string }[] = [];
  for (const article of articles) {
    const { bodyKey, facts } = article.text;
    const entry = searchEntry(article, publication);
    const scripted = facts.scripted ? await sources.proseOfScripted(article) : undefined;
    const prose = async (): Promise<string> => scripted ?? searchHtml((await loadBody(bodies, bodyKey)).nodes);
    entries.push({ entry, prose, digest: JSON.stringify([entry, scripted ?? bodyKey]) });
  }
  const key = createHash('sha256').update(JSON.stringify([version, name]));
  for (const { digest } of entries) key.update(digest);
  return {
    key: key.digest('hex').slice(0, 40),
    async *documents() {
      for (const { entry, prose } of entries) yield searchDocument(entry, await prose());
    },
  };
}
