/** Joins the results of several indexes, as if one index held all articles. */
import { type Holders, nearestIn } from './holders.ts';
import { half } from './nearness.ts';
import type { Pagefind, Result } from './pagefind.ts';
import type { AskedWord } from './query.ts';
import { seal } from './words.ts';

/** A filter that leaves out whole shards. */
export interface Scope {
  readonly shard: { readonly any: readonly string[] };
}

/** Takes the results of each shard, sorted by date. Returns all of them sorted by date: no two shards share a day. */
export function newestShardFirst(results: readonly Result[]): readonly Result[] {
  return results.toSorted((a, b) => compare(shardOf(b), shardOf(a)));
}

/**
 * For a word that an index does not have, Pagefind returns words that begin with it or, if there are none, the longest word with which it begins.
 * With one index this happens only if no article has the word; with several, it happens in each shard. So if one shard has the word, or words that
 * begin with it, only such shards count; if none has, all shards with a similar word count. Returns the names of the shards that count.
 */
export async function shardsThatCount(
  pagefind: Pick<Pagefind, 'search'>,
  words: readonly AskedWord[],
  results: readonly Result[],
  holders: Holders,
): Promise<readonly string[]> {
  const shards = [...Map.groupBy(results, shardOf)];
  const begun = await Promise.all(
    words.map(async (word) => {
      const known = new Set([...holders.holding(word)].map(nameOf));
      return shards.every(([shard]) => known.has(shard)) ? known : known.union(await shardsBeginning(pagefind, word));
    }),
  );
  const isNear = async (best: Result | undefined): Promise<boolean> => {
    const found = await best?.data();
    return found !== undefined && words.some((word) => nearestIn(found, word) >= half);
  };
  const holdsAll = shards.filter(([shard]) => begun.every((names) => names.size === 0 || names.has(shard)));
  if (begun.some((names) => names.size > 0)) return holdsAll.map(([shard]) => shard);
  const near = await Promise.all(shards.map(async ([shard, [best]]) => ((await isNear(best)) ? [shard] : [])));
  return near.flat();
}

/** Shards with a word that begins with this one. No word begins with it and the seal, so a search for the two finds only shorter words. */
async function shardsBeginning(pagefind: Pick<Pagefind, 'search'>, { token }: AskedWord): Promise<ReadonlySet<string>> {
  const namesIn = async (query: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
    const { results } = await pagefind.search(query, { filters: {} });
    return new Map([...Map.groupBy(results, shardOf)].map(([shard, found]) => [shard, new Set(found.map(({ id }) => id))]));
  };
  const [found, shorter] = await Promise.all([namesIn(token), namesIn(token + seal + seal)]);
  const isShorter = (shard: string, ids: ReadonlySet<string>): boolean => shorter.get(shard)?.symmetricDifference(ids).size === 0;
  return new Set([...found].flatMap(([shard, ids]) => (isShorter(shard, ids) ? [] : [shard])));
}

/** Undefined where all shards count. */
export function scopeOf(shards: readonly string[], results: readonly Result[]): Scope | undefined {
  return shards.length === new Set(results.map(shardOf)).size ? undefined : { shard: { any: shards } };
}

function shardOf({ id }: Result): string {
  return nameOf(id);
}

/** Empty where there is one index. */
function nameOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('.')));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
