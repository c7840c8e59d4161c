/** The articles of one page of a list, in groups. */
import { wordsFor } from '../languages/words-for.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type ArticleCard, articleCard } from './article-card.ts';
import { monthText } from './format.ts';

export interface ArticleGroup {
  /** The month, and how many of the list's articles it has. */
  readonly name?: { readonly label: string; readonly count: string };
  readonly cards: readonly ArticleCard[];
}

/** `all`: the articles of the whole list, which are counted. */
export function groupByMonth(all: readonly Article[], publication: Publication): (shown: readonly Article[]) => readonly ArticleGroup[] {
  const { site } = publication;
  const monthOf = ({ published }: Article): string => published?.day.slice(0, 7) ?? '';
  const totals = new Map<string, number>();
  for (const article of all) totals.set(monthOf(article), (totals.get(monthOf(article)) ?? 0) + 1);
  const named = (month: string): Pick<ArticleGroup, 'name'> =>
    month === ''
      ? {}
      : {
          name: {
            label: monthText(month, site.language, { withYear: true }),
            count: wordsFor(site.language).articles(totals.get(month) ?? 0),
          },
        };
  return (shown) =>
    [...Map.groupBy(shown, monthOf)].map(([month, articles]) => ({
      ...named(month),
      cards: articles.map((article) => articleCard(article, publication)),
    }));
}

export function ungrouped(publication: Publication): (shown: readonly Article[]) => readonly ArticleGroup[] {
  return (shown) => (shown.length === 0 ? [] : [{ cards: shown.map((article) => articleCard(article, publication)) }]);
}
