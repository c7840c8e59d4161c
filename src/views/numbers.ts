/** The months of the archive as the numbers of the publication. */
import type { Month } from '../model/archive.ts';
import type { Publication } from '../model/publication.ts';
import type { WeighedLink } from './article-list.ts';
import { monthText, shortMonthText } from './format.ts';
import { weigh } from './weigh.ts';
import { wordsFor } from '../languages/words-for.ts';

/** `label` is the number, or the month where the publication does not count. */
export interface NumberLink extends WeighedLink {
  /** The month and, where it is the first of a row or of a year, the year: "Nov 2025", "Dec", "Jan 2026". */
  readonly month: string;
  /** The newest one. */
  readonly current: boolean;
  /** "Number 12, November 2026", for those who do not see the row. */
  readonly name: string;
}

/** Links to months that come newest first, weighed against each other. */
export function numberLinks(months: readonly Month[], { archive, urls, site }: Publication): readonly NumberLink[] {
  const words = wordsFor(site.language);
  const weight = weigh(months.map(({ articles }) => articles.length));
  return months.map((each, index) => {
    const { month, articles, number } = each;
    const withYear = index === months.length - 1 || month.endsWith('-01');
    return {
      label: number === undefined ? shortMonthText(month, site.language, { withYear: false }) : String(number),
      href: urls.month(month),
      articleCount: articles.length,
      count: words.articles(articles.length),
      weight: weight(articles.length),
      month: number === undefined ? month.slice(0, 4) : shortMonthText(month, site.language, { withYear }),
      current: each === archive[0],
      name: numberText(each, site),
    };
  });
}

/** "Number 12, November 2026", or the month alone. */
export function numberText({ month, number }: Month, site: Publication['site']): string {
  const text = monthText(month, site.language, { withYear: true });
  return number === undefined ? text : wordsFor(site.language).numberAndMonth(number, text);
}
