/** What several indexes find, as one that holds all their pieces would find it. */
import type { Result } from './pagefind.ts';
import { holdsWords } from './words.ts';

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
 * For a word that a shard does not know Pagefind gives what begins like it, as one index would only if no piece at all had the word. So the best
 * results of each shard are looked at. Undefined where nothing has to be left out.
 */
export async function shardsHolding(query: string, results: readonly Result[]): Promise<Scope | undefined> {
  const byShard = [...Map.groupBy(results, shardOf)];
  if (query === '' || byShard.length < 2) return undefined;
  const holding = await Promise.all(byShard.map(async ([shard, best]) => ((await anyHolds(best.slice(0, looked), query)) ? [shard] : [])));
  const any = holding.flat();
  return any.length === 0 || any.length === byShard.length ? undefined : { shard: { any } };
}

async function anyHolds([first, ...rest]: readonly Result[], query: string): Promise<boolean> {
  if (!first) return false;
  return holdsWords(await first.data(), query) || anyHolds(rest, query);
}

/** Empty where the index is undivided. */
function shardOf({ id }: Result): string {
  return id.slice(0, Math.max(0, id.indexOf('.')));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
