/** What to read next: articles that share hashtags, the rare ones counting most. */
import type { Article } from './article.ts';
import { newestFirst } from './article.ts';
import { leading } from './leading.ts';

/** How many candidates are weighed at most; the rarest hashtags are followed first, the newest pieces of each first. */
const candidateLimit = 200;

/**
 * A function from an article to at most `limit` others: those its writer names, then those that share a hashtag,
 * by the sum of the hashtags' rarity, then a shared primary category, then date. None is better than a poor one.
 * What `disagreeingWith` it is told of elsewhere. Found through the index of hashtags: the cost for an article does not grow with the publication.
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
    const elsewhere = new Set([article, ...named, ...against]);
    const scores = new Map<Article, number>();
    for (const hashtag of article.hashtags.toSorted((a, b) => rarity(b) - rarity(a))) {
      for (const other of byHashtag.get(hashtag) ?? []) {
        if (elsewhere.has(other)) continue;
        const score = scores.get(other);
        if (score === undefined && scores.size >= candidateLimit) break;
        scores.set(other, (score ?? 0) + rarity(hashtag));
      }
    }
    const sameSubject = (other: Article): number => (other.categories[0] === article.categories[0] ? 1 : 0);
    const found = leading(
      scores,
      limit,
      ([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || sameSubject(b) - sameSubject(a) || newestFirst(a, b),
    );
    return [...named, ...found.map(([other]) => other)].slice(0, limit);
  };
}
