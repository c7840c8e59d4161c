/** Articles in a series, in order. */
import { slugOf } from '../addresses/slug.ts';
import type { ArticleFields } from '../schema/article.ts';
import type { Written } from '../schema/written.ts';
import type { Article } from './article.ts';

export interface Series {
  readonly slug: string;
  readonly name: string;
  readonly description?: string | undefined;
  /** The visible parts, sorted. */
  readonly parts: readonly Article[];
}

/** One series per slug, its articles sorted by part. `shown`: the files of articles that are not held back. */
export function buildSeries(
  articles: readonly Article[],
  shown: readonly Pick<Written<ArticleFields>, 'data'>[],
): ReadonlyMap<string, Series> {
  const said = new Map<string, Pick<Series, 'name' | 'description'>>();
  for (const { series } of shown.map(({ data }) => data)) {
    if (!series) continue;
    const { name, description = said.get(slugOf(series.name))?.description } = series;
    said.set(slugOf(name), { name, description });
  }
  const parts = new Map<string, Article[]>();
  for (const article of articles) {
    if (!article.series) continue;
    parts.set(article.series.slug, [...(parts.get(article.series.slug) ?? []), article]);
  }
  const partOf = (article: Article): number => article.series?.part ?? 0;
  return new Map(
    [...parts].map(([slug, articles]) => [
      slug,
      { slug, name: slug, ...said.get(slug), parts: articles.toSorted((a, b) => partOf(a) - partOf(b)) },
    ]),
  );
}
