/** The articles by age, as the search indexes them: what is old stays as it is while the newest grow. */
import type { Article } from './article.ts';

export interface Shard {
  /** Its first month, `2011-01`, so that names are in the order of time; of a publication that has only one: absent. */
  readonly name?: string;
  /** Where its index lies below that of the newest, with a slash at its end; empty for the newest itself. */
  readonly folder: string;
  readonly articles: readonly Article[];
}

export interface ShardSizes {
  /** A publication of fewer articles has one shard. */
  readonly undivided: number;
  /** How many articles a shard holds at most, unless one month has more. */
  readonly most: number;
}

/** From so many articles on, shards are twice as large: each one is a few requests more for every reader who searches. */
const vast = 12_000;

/** What Pagefind indexes in four seconds and half a gigabyte is a thousand articles; a reader should not have to ask for more than a dozen shards. */
export function shardSizes(articles: number): ShardSizes {
  return { undivided: 1500, most: articles < vast ? 1000 : 2000 };
}

/**
 * The newest first. Whole months, gathered from the oldest on: a new article changes the newest shard alone, and an edit the one it is in.
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
