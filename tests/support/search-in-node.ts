/** The search of the browser, run in this process: Pagefind's own script with a real index, fetched from a local server. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Pagefind, ranking } from '../../src/browser/search/pagefind.ts';
import type { Answer } from '../../src/browser/search/answer.ts';
import { runSearch } from '../../src/browser/search/run-search.ts';
import { readState } from '../../src/browser/search/search-state.ts';
import { indexShard } from '../../src/search/index-shard.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';
import { shardFiles } from '../../src/search/shard-files.ts';
import { serveCompressed } from './compressing-server.ts';

export interface OpenSearch {
  /** `address` in the form of the search page: `?q=lease&sort=date`. `other`: the query with another spelling. */
  ask(address: string, other?: string): Promise<Answer>;
  /** The addresses of all articles that are found, in order. */
  find(query: string): Promise<readonly string[]>;
  close(): void;
}

/** `shards`: documents by name of the shard, newest first; a single index has an empty name. The index is written into `folder`. */
export async function openSearch(shards: ReadonlyMap<string, readonly SearchDocument[]>, folder: string): Promise<OpenSearch> {
  const names = [...shards.keys()];
  for (const [age, [name, documents]] of [...shards].entries()) {
    const files = await indexShard(documents, name === '' ? undefined : name);
    for (const { path, bytes } of shardFiles({ folder: age === 0 ? '' : `${name}/` }, files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
  }
  const host = await serveCompressed(folder);
  const pagefind = await open(folder, `${host.home}/pagefind/`, names, [...shards.values()][0]?.[0]?.language ?? 'en');
  const ask = (address: string, other?: string): Promise<Answer> =>
    runSearch(pagefind, readState(new URLSearchParams(address), ['year', 'hashtag']), other);
  const addresses = new Map<string, string>();
  const all = await pagefind.search(null, { filters: {} });
  for (const { id, data } of all.results) addresses.set(id, (await data()).url.replace(/^.*(?=\/articles\/)/, ''));
  return {
    ask,
    async find(query) {
      const { first, rest } = await ask(`?${new URLSearchParams({ q: query }).toString()}`);
      return [...first, ...rest].map(({ id }) => addresses.get(id) ?? '');
    },
    close: host.stop,
  };
}

/** Pagefind reads the language from the page. */
async function open(folder: string, home: string, [newest = '', ...others]: readonly string[], language: string): Promise<Pagefind> {
  const pagefind: Pagefind & { options(options: { basePath: string; ranking: typeof ranking }): Promise<void> } = await import(
    pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  );
  const page = { querySelector: () => ({ getAttribute: () => language }) };
  Object.assign(globalThis, { document: page });
  try {
    await pagefind.options({ basePath: home, ranking });
    await pagefind.init();
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
  for (const shard of others) await pagefind.mergeIndex(`${home}${shard}/`, { mergeFilter: { shard }, ranking });
  if (newest !== '') await pagefind.options({ mergeFilter: { shard: newest } });
  await pagefind.filters();
  return pagefind;
}
