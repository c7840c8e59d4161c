/** Articles to read next: those that share hashtags, weighted by rarity. */
import type { Article } from '../article.ts';
import { newestFirst } from '../article.ts';
import { leading } from './leading.ts';

/** The maximum of scored candidates: the rarest hashtags first, and of each its newest articles. */
const candidateLimit = 200;

/**
 * Returns a function from an article to at most `limit` others: those that it names, then those that share a hashtag,
 * by the sum of the hashtags' rarity, then a shared primary category, then date. Articles without a shared hashtag are left out
 * (no suggestion is better than a poor one), as are those of `disagreeingWith`, which have their own list. It uses an index: the cost for an
 * article does not grow with the publication.
 */
export function relatedThrough(
  bySlug: ReadonlyMap<string, Article>,
  byHashtag: ReadonlyMap<string, readonly Article[]>,
  disagreeingWith: (article: Article) => readonly Article[] = () => [],
): (article: Article, limit: number) => readonly Article[] {
  const rarities = new Map([...byHashtag].map(([hashtag, { length }]) => [hashtag, Math.log2(1 + bySlug.size / length)]));
  const rarity = (hashtag: string): number => rarities.get(hashtag) ?? 0;

  return (article, limit) => {
    const against = disagreeingWith(article);
    const named = new Set(article.related.flatMap((slug) => bySlug.get(slug) ?? []).filter((other) => !against.includes(other)));
    const excluded = new Set([article, ...named, ...against]);
    const scores = new Map<Article, number>();
    for (const hashtag of article.hashtags.toSorted((a, b) => rarity(b) - rarity(a))) {
      for (const other of byHashtag.get(hashtag) ?? []) {
        if (excluded.has(other)) continue;
        const score = scores.get(other);
        if (score === undefined && scores.size >= candidateLimit) break;
        scores.set(other, (score ?? 0) + rarity(hashtag));
      }
    }
    const sameCategory = (other: Article): number => (other.categories[0] === article.categories[0] ? 1 : 0);
    const found = leading(
      scores,
      limit,
      ([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || sameCategory(b) - sameCategory(a) || newestFirst(a, b),
    );
    return [...named, ...found.map(([other]) => other)].slice(0, limit);
  };
}
