/** What several indexes find, as one that holds all their pieces would find it. */
import type { Pagefind, Result } from './pagefind.ts';
import { holdsEach, isFormOf, wordsOf } from './words.ts';

/** A filter that leaves out whole shards. */
export interface Scope {
  readonly shard: { readonly any: readonly string[] };
}

/** Of a shard so many are looked at before it is said not to hold a word. */
const looked = 3;

/** The results of each shard in date order, whatever the shards → all of them in date order: no two shards share a day. */
export function newestShardFirst(results: readonly Result[]): readonly Result[] {
  return results.toSorted((a, b) => compare(shardOf(b), shardOf(a)));
}

/**
 * For a word that a shard does not know Pagefind gives what begins like it, as one index would only if no piece at all had the word. So a shard
 * has to know each word, or one of its best results to show that it is meant. Undefined where nothing has to be left out.
 */
export async function shardsHolding(
  pagefind: Pick<Pagefind, 'search'>,
  query: string,
  results: readonly Result[],
): Promise<Scope | undefined> {
  const byShard = [...Map.groupBy(results, shardOf)];
  if (query === '' || byShard.length < 2) return undefined;
  const known = new Map(await Promise.all(wordsOf(query).map(async (word) => [word, await shardsKnowing(pagefind, word)] as const)));
  const holds = async (shard: string, best: readonly Result[]): Promise<boolean> => {
    const isMeant = (word: string, asked: string): boolean => {
      const shards = known.get(asked);
      if (!shards || shards.has(shard)) return true;
      return shards.size === 0 ? isFormOf(word, asked) : word.startsWith(asked);
    };
    return [...known.values()].every((shards) => shards.has(shard)) || anyHolds(best.slice(0, looked), query, isMeant);
  };
  const holding = await Promise.all(byShard.map(async ([shard, best]) => ((await holds(shard, best)) ? [shard] : [])));
  const any = holding.flat();
  return any.length === 0 || any.length === byShard.length ? undefined : { shard: { any } };
}

/** In quotation marks Pagefind takes a word as it is. */
async function shardsKnowing(pagefind: Pick<Pagefind, 'search'>, word: string): Promise<ReadonlySet<string>> {
  const { results } = await pagefind.search(`"${word}"`, { filters: {} });
  return new Set(results.map(shardOf));
}

async function anyHolds([first, ...rest]: readonly Result[], query: string, isMeant: typeof isFormOf): Promise<boolean> {
  if (!first) return false;
  return holdsEach(await first.data(), query, isMeant) || anyHolds(rest, query, isMeant);
}

/** Empty where the index is undivided. */
function shardOf({ id }: Result): string {
  return id.slice(0, Math.max(0, id.indexOf('.')));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
