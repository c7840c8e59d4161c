/** The articles of an issue, sorted by length; a design may show them as a picture. */
import type { Article } from '../model/article.ts';
import { onceFor } from '../model/once-for.ts';

export interface LengthProfile {
  /** Shortest first. */
  readonly lengths: readonly ArticleLength[];
  /** Describes the picture in words: a stroke for each article. */
  readonly caption: string;
}

export interface ArticleLength {
  /** Its number of words divided by that of the longest article: above 0, at most 1. */
  readonly length: number;
  readonly lead: boolean;
}

/** Below this number of articles there is no profile. */
const fewest = 3;
/** No picture can show more. Beyond this number, the newest are taken. */
const most = 60;

/** The first article of an issue: the newest featured one, or the newest. `articles` is sorted, newest first; undefined where there is none. */
export function leadOf(articles: readonly Article[]): Article | undefined {
  return articles.find(({ featured }) => featured) ?? articles[0];
}

/** `articles` is sorted, newest first. Undefined where there are too few. */
export function lengthsOf(articles: readonly Article[], lead: Article): LengthProfile['lengths'] | undefined {
  return articles.length < fewest ? undefined : strokesOf(articles, lead);
}

/** However few there are: for a picture beside others of its kind. */
export function strokesOf(articles: readonly Article[], lead: Article): LengthProfile['lengths'] {
  const newest = articles.slice(0, most);
  const taken = newest.includes(lead) ? newest : [lead, ...newest.slice(1)];
  const words = (article: Article): number => Math.max(1, article.text.facts.words);
  const longest = taken.reduce((length, article) => Math.max(length, words(article)), 1);
  return taken
    .toSorted((a, b) => words(a) - words(b) || (a.slug < b.slug ? -1 : 1))
    .map((article) => ({ length: Math.round((words(article) / longest) * 1000) / 1000, lead: article === lead }));
}

/**
 * Four lengths of articles of an issue, as shares of the longest: the shortest, those at one and two thirds, and the longest. Rounded to tenths:
 * every article of the issue shows them, and a change renders all of them again.
 */
export const lengthThirdsOf = onceFor((articles: readonly Article[]): readonly number[] => {
  const lengths = articles.map(({ text }) => Math.max(1, text.facts.words)).sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 1;
  if (lengths.length < fewest) return [0.3, 0.5, 0.8, 1];
  return [0, 1 / 3, 2 / 3, 1].map((place) => Math.round(((lengths[Math.round(place * (lengths.length - 1))] ?? 1) / longest) * 10) / 10);
});
