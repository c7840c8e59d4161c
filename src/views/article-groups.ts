/** The articles of one page of a list, in groups. */
import { wordsFor } from '../languages/words-for.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type ArticleCard, articleCard } from './article-card.ts';
import { monthText } from './format.ts';

export interface ArticleGroup {
  /** The month, and how many articles stand here: those on another page of the list are not counted. */
  readonly name?: { readonly label: string; readonly count: string };
  /** On the page of a person: articles by others. */
  readonly byOthers?: true;
  readonly cards: readonly ArticleCard[];
}

export function groupByMonth(shown: readonly Article[], publication: Publication): readonly ArticleGroup[] {
  const { language } = publication.site;
  const words = wordsFor(language);
  return [...Map.groupBy(shown, ({ published }) => published?.day.slice(0, 7))].map(([month, articles]) => ({
    ...(month === undefined
      ? {}
      : { name: { label: monthText(month, language, { withYear: true }), count: words.articles(articles.length) } }),
    cards: articles.map((article) => articleCard(article, publication)),
  }));
}

export function ungrouped(shown: readonly Article[], publication: Publication): readonly ArticleGroup[] {
  return shown.length === 0 ? [] : [{ cards: shown.map((article) => articleCard(article, publication)) }];
}
