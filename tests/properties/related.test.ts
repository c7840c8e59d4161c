/** What to read next is found through indexes; comparing each piece with every other gives the same. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Article, newestFirst } from '../../src/model/article.ts';
import type { Publication } from '../../src/model/publication.ts';
import { article, publication } from '../support/make-publication.ts';
import { itHolds } from './it-holds.ts';

const names = Array.from({ length: 24 }, (_, index) => `piece-${index}`);
const others = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 });

const publications = fc
  .tuple(
    ...names.map((name) =>
      fc.record({
        published: fc.constantFrom('2025-01-31', '2025-02-01', '2026-01-31'),
        categories: fc.constantFrom(['markets'], ['law']),
        hashtags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'featured'), { maxLength: 4 }),
        related: others.map((slugs) => slugs.filter((slug) => slug !== name)),
        disagreesWith: others.map((slugs) => slugs.filter((slug) => slug !== name).slice(0, 1)),
      }),
    ),
  )
  .map((fields) =>
    publication({
      categories: ['markets', 'law'].map((slug) => ({ slug, name: slug })),
      articles: names.map((name, index) => article(name, fields[index])),
    }),
  );

itHolds('what to read next is what a comparison of all pairs finds', publications, (made) => {
  for (const piece of made.articles) {
    expect(made.relatedTo(piece, 5).map(({ slug }) => slug)).toEqual(byAllPairs(piece, made, 5).map(({ slug }) => slug));
  }
});

/** The rule in its plainest form. */
function byAllPairs(piece: Article, { articles, articleBySlug, articlesWithHashtag, disagreeingWith }: Publication, limit: number) {
  const rarity = (hashtag: string): number => Math.log2(1 + articles.length / (articlesWithHashtag.get(hashtag)?.length ?? 1));
  const rarestFirst = piece.hashtags.toSorted((a, b) => rarity(b) - rarity(a));
  const score = (other: Article): number =>
    rarestFirst.filter((hashtag) => other.hashtags.includes(hashtag)).reduce((sum, hashtag) => sum + rarity(hashtag), 0);
  const sameSubject = (other: Article): number => Number(other.categories[0] === piece.categories[0]);
  const told = disagreeingWith(piece);
  const named = piece.related.flatMap((slug) => articleBySlug.get(slug) ?? []).filter((other) => !told.includes(other));
  const found = articles
    .filter((other) => other !== piece && !named.includes(other) && !told.includes(other) && score(other) > 0)
    .toSorted((a, b) => score(b) - score(a) || sameSubject(b) - sameSubject(a) || newestFirst(a, b));
  return [...named, ...found].slice(0, limit);
}
