/** The page of a series: its parts in order. */
import type { Publication } from '../../model/publication.ts';
import type { ArticleCard } from '../article-card.ts';
import { type ListPage, listViews, type ListView } from '../article-list.ts';
import { wordsFor } from '../../languages/words-for.ts';

export interface SeriesView extends ListView {
  /** The parts on this page. Where a part is held back, its number is missing. */
  readonly parts: readonly { readonly part: number; /** "Part 2 of 3". */ readonly label: string; readonly card: ArticleCard }[];
}

/** One view for each page of each series. */
export function seriesViews(publication: Publication): readonly (ListPage<SeriesView> & { slug: string })[] {
  const { series, urls, site } = publication;
  const words = wordsFor(site.language);
  return [...series.values()].flatMap(({ slug, name, description, parts }) =>
    listViews(publication, {
      route: 'series',
      heading: name,
      label: words.series,
      introduction: description,
      href: urls.series(slug),
      breadcrumbs: [],
      articles: parts,
      order: 'as given',
    }).map(({ page, changed, view: { groups, ...view } }) => {
      const numbers = new Map(parts.map((article) => [article.href, article.series?.part ?? 0]));
      const cards = groups.flatMap((group) => group.cards);
      const total = Math.max(...numbers.values());
      return {
        slug,
        page,
        changed,
        view: {
          ...view,
          groups: [],
          parts: cards.map((card) => {
            const part = numbers.get(card.href) ?? 0;
            return { part, label: words.partOf(part, total), card };
          }),
        },
      };
    }),
  );
}
