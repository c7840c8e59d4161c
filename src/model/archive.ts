/** The articles by month, and the issue number of a month if the publication counts its months. */
import type { Article } from './article.ts';
import { onceFor } from './once-for.ts';

export interface Month {
  /** `2026-01`. */
  readonly month: string;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** From 1 for the first month of the publication, also counting months without an article; absent if it does not number them. */
  readonly number?: number;
}

/** Newest month first, without articles that have no date. */
export function buildArchive(articles: readonly Article[], numbering: 'monthly' | 'none'): readonly Month[] {
  const byMonth = new Map<string, Article[]>();
  for (const article of articles) {
    if (!article.published) continue;
    const month = article.published.day.slice(0, 7);
    const known = byMonth.get(month);
    if (known) known.push(article);
    else byMonth.set(month, [article]);
  }
  const months = [...byMonth.keys()].sort().reverse();
  const first = months.at(-1);
  return months.map((month) => ({
    month,
    articles: byMonth.get(month) ?? [],
    ...(numbering === 'monthly' && first !== undefined ? { number: monthsSinceYearNought(month) - monthsSinceYearNought(first) + 1 } : {}),
  }));
}

/** The month of an article; undefined without a date. */
export function monthOf({ published }: Article, archive: readonly Month[]): Month | undefined {
  return published && byName(archive).get(published.day.slice(0, 7));
}

const byName = onceFor((archive: readonly Month[]) => new Map(archive.map((each) => [each.month, each])));

function monthsSinceYearNought(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}
