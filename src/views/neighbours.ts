/** The articles before and after an article: in its issue, and beyond it where the issue ends. */
import { wordsFor } from '../languages/words-for.ts';
import { monthOf } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import { onceFor } from '../model/once-for.ts';
import type { Publication } from '../model/publication.ts';
import { type NamedArticle, namedArticle } from './debate.ts';
import type { Link } from './link.ts';
import { numberText } from './numbers.ts';

export interface NeighboursView {
  /** The issue of the article: "Number 12, November 2026". */
  readonly issue: Link;
  readonly entries: readonly Neighbour[];
}

export interface Neighbour extends NamedArticle {
  readonly rel: 'prev' | 'next';
  /** "Next", or "Older" where it stands in another issue. */
  readonly place: string;
}

/** Empty for an article without a date, and for the only one of a publication. Articles are in the order of lists: newest first. */
export function neighbours(article: Article, publication: Publication): { readonly neighbours?: NeighboursView } {
  const { archive, articles, site, urls } = publication;
  const month = monthOf(article, archive);
  const place = placesOf(publication).get(article);
  if (!month || place === undefined) return {};
  const words = wordsFor(site.language);
  const sides = [
    { rel: 'prev' as const, other: articles[place - 1], within: words.previousArticle, beyond: words.newer },
    { rel: 'next' as const, other: articles[place + 1], within: words.nextArticle, beyond: words.older },
  ];
  const entries = sides.flatMap(({ rel, other, within, beyond }) =>
    other?.published ? [{ rel, place: monthOf(other, archive) === month ? within : beyond, ...namedArticle(other, publication) }] : [],
  );
  if (entries.length === 0) return {};
  return { neighbours: { issue: { label: numberText(month, site), href: urls.month(month.month) }, entries } };
}

const placesOf = onceFor(
  ({ articles }: Publication): ReadonlyMap<Article, number> => new Map(articles.map((article, place) => [article, place])),
);
