/** Articles in a series, in order. */
import type { Article } from './article.ts';

export interface Series {
  readonly slug: string;
  readonly name: string;
  /** The visible parts, sorted. */
  readonly parts: readonly Article[];
}

/** One series per slug, its articles sorted by part; `names` are the names of the series by slug. */
export function buildSeries(articles: readonly Article[], names: ReadonlyMap<string, string>): ReadonlyMap<string, Series> {
  const parts = new Map<string, Article[]>();
  for (const article of articles) {
    if (!article.series) continue;
    parts.set(article.series.slug, [...(parts.get(article.series.slug) ?? []), article]);
  }
  const partOf = (article: Article): number => article.series?.part ?? 0;
  return new Map(
    [...parts].map(([slug, articles]) => [
      slug,
      { slug, name: names.get(slug) ?? slug, parts: articles.toSorted((a, b) => partOf(a) - partOf(b)) },
    ]),
  );
}
