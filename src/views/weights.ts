/**
 * How much there is of a thing, from 0 to 1: of a category, a hashtag, an issue. Each thing has one weight in the whole publication, compared with all of its
 * kind, so that it looks the same on every page. People have none.
 */
import { featuredSlug } from '../model/hashtags/hashtags.ts';
import { onceFor } from '../model/once-for.ts';
import type { Publication } from '../model/publication.ts';

export interface Weights {
  /** By path. */
  category(path: string): number;
  /** By slug. */
  hashtag(slug: string): number;
  /** By month, `2026-01`. */
  issue(month: string): number;
}

/** The weights of a publication, computed once. */
export const weightsOf = onceFor((publication: Publication): Weights => {
  const { articlesInCategory, articlesWithHashtag, archive } = publication;
  const category = weigh(new Map([...articlesInCategory].map(([path, { length }]) => [path, length])));
  const hashtag = weigh(new Map([...articlesWithHashtag].flatMap(([slug, { length }]) => (slug === featuredSlug ? [] : [[slug, length]]))));
  const issue = weigh(new Map(archive.map(({ month, articles }) => [month, articles.length])));
  return { category, hashtag, issue };
});

/** Below this ratio of the most to the least, a difference says nothing. */
const leastRatio = 1.5;
/** The weight of all things that hardly differ: a font weight of about 400 in the design `review`. */
const even = 0.3;

/** A thing of fewer articles has never the full weight: 2 of 2 would shout at 1. */
const leastScale = 4;

/**
 * The weight of each thing among `amounts`, which are above 0; 0 for others. By the logarithm, since 6 and 7 are hardly different and 1 and 2 are; one article is 0. In tenths, so
 * that one new article seldom changes the pages of others.
 */
export function weigh(amounts: ReadonlyMap<string, number>): (thing: string) => number {
  let [least, most] = [Infinity, 0];
  for (const amount of amounts.values()) [least, most] = [Math.min(least, amount), Math.max(most, amount)];
  return (thing) => {
    const amount = amounts.get(thing) ?? 0;
    if (amount === 0) return 0;
    return most / least < leastRatio ? even : Math.round((Math.log(amount) / Math.log(Math.max(most, leastScale))) * 10) / 10;
  };
}
