/** The horn of a number: its pieces as lengths, from the shortest to the longest, the lead told apart. */
import type { Article } from '../model/article.ts';
import { onceFor } from '../model/once-for.ts';

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

/** The end of a piece: four strokes of the horn of its number, each from 0 to 1 in tenths, so that it seldom changes. */
export const endmarkOf = onceFor((articles: readonly Article[]): readonly number[] => {
  const lengths = articles.map(({ text }) => Math.max(1, text.facts.words)).sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 1;
  if (lengths.length < fewest) return [0.3, 0.5, 0.8, 1];
  return [0, 1 / 3, 2 / 3, 1].map((place) => Math.round(((lengths[Math.round(place * (lengths.length - 1))] ?? 1) / longest) * 10) / 10);
});
