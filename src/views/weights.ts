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
  // Top categories hold what is in those below them, so the two are never compared.
  const [top, below] = [true, false].map((isTop) =>
    weigh(new Map([...articlesInCategory].flatMap(([path, { length }]) => (path.includes('/') === isTop ? [] : [[path, length]])))),
  );
  const category = (path: string): number => (path.includes('/') ? below : top)?.(path) ?? 0;
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

/** The difference of weight between a thing and one of twice as many, where the scale has room for it. */
const perDoubling = 0.6;

/**
 * The weight of each thing among `amounts`, which are above 0; 0 for others. By the logarithm, since 6 and 7 are hardly different and 1 and 2 are. Where the
 * most is many times the least, the scale reaches from 0 to 1; where it is not, only a part of it is used, in the middle. In tenths, so that one new article
 * seldom changes the pages of others.
 */
export function weigh(amounts: ReadonlyMap<string, number>): (thing: string) => number {
  let [least, most] = [Infinity, 0];
  for (const amount of amounts.values()) [least, most] = [Math.min(least, amount), Math.max(most, amount)];
  const doublings = Math.log2(Math.max(most, leastScale) / least);
  const used = Math.min(1, perDoubling * doublings);
  return (thing) => {
    const amount = amounts.get(thing) ?? 0;
    if (amount === 0) return 0;
    if (most / least < leastRatio) return even;
    const place = Math.log2(amount / least) / doublings;
    return Math.round(((1 - used) / 2 + used * place) * 10) / 10;
  };
}
