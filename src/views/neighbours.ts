/** The articles before and after an article in its issue; where it is alone there, those of the issues beside it. */
import { wordsFor } from '../languages/words-for.ts';
import { monthOf, type Month } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { type NamedArticle, namedArticle } from './debate.ts';
import { articlesInOrder } from './issue-order.ts';
import type { Link } from './link.ts';
import { numberText } from './numbers.ts';

export interface NeighboursView {
  /** The issue of the article: "Number 12, November 2026". */
  readonly issue: Link;
  readonly entries: readonly Neighbour[];
}

export interface Neighbour extends NamedArticle {
  readonly rel: 'prev' | 'next';
  /** "Next", or "Older" where it is in another issue. */
  readonly place: string;
}

/** Empty for an article without a date, and for the only one of a publication. The order is that of the page of the issue. */
export function neighbours(article: Article, publication: Publication): { readonly neighbours?: NeighboursView } {
  const { archive, site, urls } = publication;
  const month = monthOf(article, archive);
  if (!month) return {};
  const words = wordsFor(site.language);
  const isAlone = month.articles.length === 1;
  const order = isAlone ? besideMonth(month, archive) : articlesInOrder(month.articles);
  const place = order.indexOf(article);
  const entries = [
    { rel: 'prev' as const, other: order[place - 1], word: isAlone ? words.newer : words.previousArticle },
    { rel: 'next' as const, other: order[place + 1], word: isAlone ? words.older : words.nextArticle },
  ].flatMap(({ rel, other, word }) => (other ? [{ rel, place: word, ...namedArticle(other, publication) }] : []));
  if (entries.length === 0) return {};
  return { neighbours: { issue: { label: numberText(month, site), href: urls.month(month.month) }, entries } };
}

/** The last article of the newer issue, the only one of `month`, the first one of the older issue. */
function besideMonth(month: Month, archive: readonly Month[]): readonly Article[] {
  const index = archive.indexOf(month);
  const [newer, older] = [archive[index - 1], archive[index + 1]].map((beside) => articlesInOrder(beside?.articles ?? []));
  return [...(newer?.slice(-1) ?? []), ...month.articles, ...(older?.slice(0, 1) ?? [])];
}
