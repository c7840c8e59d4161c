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
  // Articles by number, since a build asks for each of them: arrays are several times as fast here as maps.
  const all = [...bySlug.values()];
  const numberOf = new Map(all.map((article, number) => [article, number]));
  const numbersOf = (articles: readonly Article[]): readonly number[] => articles.flatMap((article) => numberOf.get(article) ?? []);
  const sharing = new Map([...byHashtag].map(([hashtag, articles]) => [hashtag, Int32Array.from(numbersOf(articles))]));
  /** By number: 0 for an article that is no candidate. */
  const scores = new Float64Array(all.length);

  return (article, limit) => {
    const against = disagreeingWith(article);
    const named = new Set(article.related.flatMap((slug) => bySlug.get(slug) ?? []).filter((other) => !against.includes(other)));
    const excluded = numbersOf([article, ...named, ...against]);
    for (const number of excluded) scores[number] = -Infinity;
    const candidates: number[] = [];
    for (const hashtag of article.hashtags.toSorted((a, b) => rarity(b) - rarity(a))) {
      const weight = rarity(hashtag);
      for (const number of sharing.get(hashtag) ?? []) {
        if (scores[number] === 0) {
          if (candidates.length >= candidateLimit) break;
          candidates.push(number);
        }
        scores[number]! += weight;
      }
    }
    const scored = candidates.flatMap((number) => (all[number] ? [{ other: all[number], score: scores[number] ?? 0 }] : []));
    for (const number of [...candidates, ...excluded]) scores[number] = 0;
    const sameCategory = (other: Article): number => (other.categories[0] === article.categories[0] ? 1 : 0);
    const found = leading(
      scored,
      limit,
      (a, b) => b.score - a.score || sameCategory(b.other) - sameCategory(a.other) || newestFirst(a.other, b.other),
    );
    return [...named, ...found.map(({ other }) => other)].slice(0, limit);
  };
}
