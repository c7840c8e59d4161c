/** The horn of a number: its pieces as lengths, from the shortest to the longest, the lead told apart. */
import type { Article } from '../model/article.ts';

export interface Horn {
  /** Shortest first. */
  readonly strokes: readonly Stroke[];
  readonly caption: string;
}

export interface Stroke {
  /** Its words as a share of those of the longest piece: above 0, at most 1. */
  readonly length: number;
  readonly lead: boolean;
}

/** Fewer pieces have no profile. */
const fewest = 3;
/** More would be a hatching; then the newest are drawn. */
const most = 60;

/** The strokes of pieces that come newest first; undefined where there are too few. */
export function hornOf(articles: readonly Article[], lead: Article): Pick<Horn, 'strokes'> | undefined {
  if (articles.length < fewest) return undefined;
  const newest = articles.slice(0, most);
  const drawn = newest.includes(lead) ? newest : [lead, ...newest.slice(1)];
  const words = (article: Article): number => Math.max(1, article.text.facts.words);
  const longest = drawn.reduce((length, article) => Math.max(length, words(article)), 1);
  const strokes = drawn
    .toSorted((a, b) => words(a) - words(b) || (a.slug < b.slug ? -1 : 1))
    .map((article) => ({ length: Math.round((words(article) / longest) * 1000) / 1000, lead: article === lead }));
  return { strokes };
}
