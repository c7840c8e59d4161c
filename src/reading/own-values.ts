/** The valid values of fields that refer to other files. */
import type { ArticleFields } from '../schema/article.ts';
import type { CategoryFields } from '../schema/categories.ts';
import type { OwnValues } from '../schema/fields/own-examples.ts';

interface Read {
  readonly articles: readonly { readonly path: string; readonly data: ArticleFields }[];
  /** Paths of their files, `authors/ada-quill.yaml`. */
  readonly authors: readonly { readonly path: string }[];
  readonly categories: readonly CategoryFields[];
}

/** Most used first, then alphabetically; articles without drafts, latest first. */
export function ownValues({ articles, authors, categories }: Read): OwnValues {
  const used = (field: 'authors' | 'categories' | 'hashtags'): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { data } of articles) for (const value of data[field]) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const ranked = (values: Iterable<string>, counts: ReadonlyMap<string, number>): readonly string[] =>
    [...values].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const slugs = authors.map(({ path }) => path.replace(/^authors\/|\.yaml$/g, '').normalize('NFC'));
  const hashtags = used('hashtags');
  const published = articles
    .filter(({ data }) => !data.draft && data.published !== undefined)
    .toSorted((a, b) => compare(b.data.published ?? '', a.data.published ?? '') || compare(a.path, b.path))
    .map(({ path, data }) => ({ value: data.slug ?? nameOf(path), file: path }));
  const series = new Set(articles.flatMap(({ data }) => data.series?.name ?? []));
  return {
    authors: named(ranked(slugs, used('authors'))),
    categories: named(ranked(pathsIn(categories, ''), used('categories'))),
    hashtags: named(ranked(hashtags.keys(), hashtags)),
    related: published,
    disagreesWith: published,
    'series.name': named([...series]),
  };
}

function named(values: readonly string[]): OwnValues['authors'] {
  return values.map((value) => ({ value }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The slug that an article gets from its file name. */
function nameOf(path: string): string {
  return (/([^/]+?)(?:\/index)?\.mdx?$/.exec(path)?.[1] ?? path).normalize('NFC');
}

function pathsIn(categories: readonly CategoryFields[], above: string): readonly string[] {
  return categories.flatMap(({ slug, children }) => [`${above}${slug}`, ...pathsIn(children, `${above}${slug}/`)]);
}
