/** The articles of an issue by their length; a design may show them as a picture. */
import type { Month } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import { onceFor } from '../model/once-for.ts';
import type { Publication } from '../model/publication.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface LengthProfile {
  /** Shortest first; where there are earlier ones, in the order of publication. */
  readonly lengths: readonly ArticleLength[];
  /** Describes the picture in words: a stroke for each article. */
  readonly caption: string;
}

export interface ArticleLength {
  /** Its number of words, in steps, divided by that of the longest article: above 0, at most 1. */
  readonly length: number;
  readonly lead: boolean;
  /** It is an article of an issue before this one. */
  readonly earlier?: true;
}

/** Below this number of articles there is no profile. */
const fewest = 3;
/** An issue with fewer articles has no shape of its own: it is shown behind those before it. */
const fewestAlone = 6;
/** The issues shown then, with its own. */
const issuesTogether = 12;
/** No picture can show more. Beyond this number, the newest are taken. */
const most = 60;

/** The first article of an issue: the newest featured one, or the newest. `articles` is sorted, newest first; undefined where there is none. */
export function leadOf(articles: readonly Article[]): Article | undefined {
  return articles.find(({ featured }) => featured) ?? articles[0];
}

/** The profile of an issue: its articles, and where they are few, those of the issues before it. Undefined where all of them are too few. */
export function lengthProfile(month: Month, lead: Article, { archive, site }: Publication): LengthProfile | undefined {
  const words = wordsFor(site.language);
  const { articles, number } = month;
  const lengths = lengthsOf(month, lead, archive);
  if (lengths.length < fewest) return undefined;
  const before = lengths.filter(({ earlier }) => earlier).length;
  return {
    lengths,
    caption: before > 0 ? words.hornAfter(articles.length, before, number) : words.horn(lengths.length, articles.length, number),
  };
}

/** Those of a profile, at most `limit`, for a picture without a caption. */
export function lengthsOf(month: Month, lead: Article, archive: readonly Month[], limit = most): LengthProfile['lengths'] {
  const { articles } = month;
  if (articles.length < fewestAlone) {
    const from = archive.indexOf(month) + 1;
    const before = archive.slice(from, from + issuesTogether - 1).flatMap((earlier) => earlier.articles);
    const earlier = new Set(before.slice(0, limit - articles.length));
    const all = [...articles, ...earlier];
    if (earlier.size > 0) return all.toReversed().map((article) => lengthOf(article, all, { lead, earlier }));
  }
  const newest = articles.slice(0, limit);
  const taken = newest.includes(lead) ? newest : [lead, ...newest.slice(1)];
  return taken
    .toSorted((a, b) => wordsIn(a) - wordsIn(b) || (a.slug < b.slug ? -1 : 1))
    .map((article) => lengthOf(article, taken, { lead }));
}

function lengthOf(
  article: Article,
  among: readonly Article[],
  { lead, earlier }: { lead: Article; earlier?: ReadonlySet<Article> },
): ArticleLength {
  const length = Math.round(2 ** ((stepOf(article) - longestStep(among)) / stepsInOctave) * 1000) / 1000;
  return { length, lead: article === lead, ...(earlier?.has(article) ? { earlier: true } : {}) };
}

/** Steps of seven hundredths: an edit of some words seldom changes the pages of the issues that show the article. */
const stepsInOctave = 10;

function stepOf(article: Article): number {
  return Math.round(Math.log2(wordsIn(article)) * stepsInOctave);
}

const longestStep = onceFor((articles: readonly Article[]) => articles.reduce((step, article) => Math.max(step, stepOf(article)), 0));

function wordsIn({ text }: Article): number {
  return Math.max(1, text.facts.words);
}

/**
 * Four lengths of articles of an issue, as shares of the longest: the shortest, those at one and two thirds, and the longest. Rounded to tenths:
 * every article of the issue shows them, and a change renders all of them again.
 */
export const lengthThirdsOf = onceFor((articles: readonly Article[]): readonly number[] => {
  const lengths = articles.map(wordsIn).sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 1;
  if (lengths.length < fewest) return [0.3, 0.5, 0.8, 1];
  return [0, 1 / 3, 2 / 3, 1].map((place) => Math.round(((lengths[Math.round(place * (lengths.length - 1))] ?? 1) / longest) * 10) / 10);
});
