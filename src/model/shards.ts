/** Groups the articles by age for the search: the shards of old articles stay unchanged. */
import type { Article } from './article.ts';

export interface Shard {
  /** Its first month, `2011-01`, so that names sort by time; absent if there is only one shard. */
  readonly name?: string;
  /** The folder of its index, relative to the newest one, with a trailing slash; empty for the newest. */
  readonly folder: string;
  readonly articles: readonly Article[];
}

export interface ShardSizes {
  /** Below this number of articles there is one shard. */
  readonly undivided: number;
  /** The maximum of articles in a shard, unless one month has more. */
  readonly most: number;
}

/**
 * The sizes for a number of articles: the first row that is large enough. Few steps, since at each of them all shards change. Pagefind indexes a thousand
 * articles in four seconds and half a gigabyte; each shard costs each searching reader a few requests, and there should not be more than a dozen.
 */
const steps: readonly (ShardSizes & { readonly below: number })[] = [
  { below: 2500, undivided: 500, most: 300 },
  { below: 12_000, undivided: 500, most: 1000 },
  { below: Infinity, undivided: 500, most: 2000 },
];

export function shardSizes(articles: number): ShardSizes {
  return steps.find(({ below }) => articles < below) ?? { undivided: 500, most: 2000 };
}

/**
 * Newest first. Shards are whole months, filled from the oldest on: a new article changes only the newest shard, an edit only its own.
 * Drafts without a date are in the newest.
 */
export function shardsOf(articles: readonly Article[], sizes = shardSizes(articles.length)): readonly Shard[] {
  const shards: { name: string; articles: Article[] }[] = [];
  for (const [month, ofMonth] of articles.length < sizes.undivided ? [] : monthsOf(articles)) {
    const newest = shards.at(-1);
    if (newest && newest.articles.length + ofMonth.length <= sizes.most) newest.articles = newest.articles.concat(ofMonth);
    else shards.push({ name: month, articles: [...ofMonth] });
  }
  if (shards.length < 2) return [{ folder: '', articles }];
  const newest = shards.at(-1);
  if (newest) newest.articles = newest.articles.concat(articles.filter(({ published }) => !published));
  return shards.reverse().map((shard, age) => ({ ...shard, folder: age === 0 ? '' : `${shard.name}/` }));
}

/** The oldest first. */
function monthsOf(articles: readonly Article[]): readonly (readonly [month: string, articles: readonly Article[]])[] {
  const dated = articles.flatMap((article) => (article.published ? [{ article, month: article.published.day.slice(0, 7) }] : []));
  return [...Map.groupBy(dated, ({ month }) => month)]
    .map(([month, ofMonth]) => [month, ofMonth.map(({ article }) => article)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
