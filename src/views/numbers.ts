/** The months of the archive as issues of the publication. */
import type { Month } from '../model/archive.ts';
import type { Publication } from '../model/publication.ts';
import type { WeighedLink } from './article-list.ts';
import { monthText, shortMonthText } from './format.ts';
import { weightsOf } from './weights.ts';
import { wordsFor } from '../languages/words-for.ts';

/** `label` is the number of the issue, or the month where issues are not numbered. */
export interface NumberLink extends WeighedLink {
  /** The month. The first one of a row or year also has the year: "Nov 2025", "Dec", "Jan 2026". */
  readonly month: string;
  /** Whether it is the newest issue. */
  readonly current: boolean;
  /** "Number 12, November 2026": the accessible name of the link. */
  readonly name: string;
}

/** Links to issues. `months` is sorted, newest first. */
export function numberLinks(months: readonly Month[], publication: Publication): readonly NumberLink[] {
  const { archive, urls, site } = publication;
  const words = wordsFor(site.language);
  const weights = weightsOf(publication);
  return months.map((each, index) => {
    const { month, articles, number } = each;
    const withYear = index === months.length - 1 || month.endsWith('-01');
    return {
      label: number === undefined ? shortMonthText(month, site.language, { withYear: false }) : String(number),
      href: urls.month(month),
      articleCount: articles.length,
      count: words.articles(articles.length),
      weight: weights.issue(month),
      month: number === undefined ? month.slice(0, 4) : shortMonthText(month, site.language, { withYear }),
      current: each === archive[0],
      name: numberText(each, site),
    };
  });
}

/** "Number 12, November 2026", or only the month. */
export function numberText({ month, number }: Month, site: Publication['site']): string {
  const text = monthText(month, site.language, { withYear: true });
  return number === undefined ? text : wordsFor(site.language).numberAndMonth(number, text);
}
