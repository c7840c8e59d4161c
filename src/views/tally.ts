/** How many articles were published over time: one column for each month, quarter or year, including those without articles. */
import type { Article } from '../model/article.ts';
import type { Publication } from '../model/publication.ts';
import { monthText, shortMonthText } from './format.ts';
import { wordsFor } from '../languages/words-for.ts';

export interface Tally {
  /** "Pieces a month". */
  readonly label: string;
  /** "One bar, one piece": for designs that show one bar for each article. */
  readonly remark: string;
  /** Oldest first. */
  readonly columns: readonly TallyColumn[];
  /** The first column with the highest number. */
  readonly peak: { readonly column: number; readonly text: string };
}

export interface TallyColumn {
  readonly label: string;
  /** The label in one or two characters, for narrow pages: "J", "26". */
  readonly initial: string;
  /** Present where a year begins. */
  readonly year?: string;
  readonly articleCount: number;
  /** "June 2025: 3 pieces". */
  readonly name: string;
  /** Whether it is the newest column of the publication. */
  readonly current: boolean;
}

type Span = 'month' | 'quarter' | 'year';

/** Fewer look like an error: a few dashes in an empty band. */
const fewestArticles = 12;
const lowestPeak = 3;
const mostColumns = 18;
const monthsIn = { month: 1, quarter: 3, year: 12 } as const satisfies Record<Span, number>;

/** From the first month of these articles to the newest month of the publication; undefined where there is too little to show. */
export function tallyOf(articles: readonly Article[], { archive, site }: Publication): Tally | undefined {
  const months = articles.flatMap(({ published }) => (published ? [monthIndex(published.day)] : []));
  const newest = archive[0];
  if (months.length < fewestArticles || !newest) return undefined;
  const [first, last] = [Math.min(...months), monthIndex(newest.month)];
  const span = (['month', 'quarter'] as const).find((each) => columnOf(last, each) - columnOf(first, each) < mostColumns) ?? 'year';
  const start = columnOf(first, span);
  const counts = Array.from({ length: columnOf(last, span) - start + 1 }, () => 0);
  for (const month of months) {
    const column = columnOf(month, span) - start;
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  if (counts.length < 2 || most < lowestPeak) return undefined;
  const words = wordsFor(site.language);
  const { label, remark, most: peak } = words.tally[span];
  return {
    label,
    remark,
    columns: counts.map((articleCount, index) => ({
      ...columnText(start + index, span, index === 0, site.language),
      articleCount,
      name: `${columnName(start + index, span, site.language)}: ${words.articles(articleCount)}`,
      current: index === counts.length - 1,
    })),
    peak: { column: counts.indexOf(most), text: peak(most) },
  };
}

/** Months since the year 0. */
function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function columnOf(month: number, span: Span): number {
  return Math.floor(month / monthsIn[span]);
}

function columnText(column: number, span: Span, first: boolean, language: string): Pick<TallyColumn, 'label' | 'initial' | 'year'> {
  const month = column * monthsIn[span];
  const year = String(Math.floor(month / 12));
  if (span === 'year') return { label: year, initial: year.slice(-2) };
  const label = shortMonthText(monthName(month), language, { withYear: false });
  const initial = [...label][0] ?? '';
  return first || month % 12 === 0 ? { label, initial, year } : { label, initial };
}

function columnName(column: number, span: Span, language: string): string {
  const month = column * monthsIn[span];
  if (span === 'year') return String(Math.floor(month / 12));
  const from = monthText(monthName(month), language, { withYear: true });
  return span === 'month' ? from : `${from} – ${monthText(monthName(month + 2), language, { withYear: true })}`;
}

function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
