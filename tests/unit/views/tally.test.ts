/** Pieces by month, quarter or year. */
import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../../src/views/tally.ts';
import { article, publication } from '../../support/make-publication.ts';

/** So many pieces on each of the days. */
const on = (days: Readonly<Record<string, number>>) => {
  const all = Object.entries(days).flatMap(([day, count]) => Array.from({ length: count }, () => day));
  const made = publication({ articles: all.map((published, index) => article(`p${index}`, { published })) });
  return tallyOf(made.articles, made);
};

describe('a tally', () => {
  test('has a column for each month, those without a piece too, up to the newest of the publication', () => {
    expect(on({ '2025-11-01': 5, '2025-11-30': 6, '2026-02-01': 1 })).toEqual({
      label: 'Pieces a month',
      remark: 'One bar, one piece',
      columns: [
        { label: 'Nov', initial: 'N', year: '2025', articleCount: 11, name: 'November 2025: 11 pieces', current: false },
        { label: 'Dec', initial: 'D', articleCount: 0, name: 'December 2025: 0 pieces', current: false },
        { label: 'Jan', initial: 'J', year: '2026', articleCount: 0, name: 'January 2026: 0 pieces', current: false },
        { label: 'Feb', initial: 'F', articleCount: 1, name: 'February 2026: 1 piece', current: true },
      ],
      peak: { column: 0, text: '11, the most in a month' },
    });
  });

  test('goes on to months of the publication in which the list has nothing', () => {
    const days = [...Array.from({ length: 12 }, (_, index) => `2026-01-${index + 10}`), '2026-04-01'];
    const all = publication({ articles: days.map((published, index) => article(`p${index}`, { published })) });
    expect(tallyOf(all.articles.slice(1), all)?.columns.map(({ articleCount }) => articleCount)).toEqual([12, 0, 0, 0]);
  });

  test('counts by quarter above eighteen months, and by year above eighteen quarters', () => {
    expect(on({ '2024-01-01': 10, '2025-06-30': 1, '2025-06-01': 1 })?.columns).toHaveLength(18);
    const quarters = on({ '2024-01-01': 10, '2025-07-31': 1, '2025-06-01': 1 });
    expect(quarters?.label).toBe('Pieces a quarter');
    expect(quarters?.columns.map(({ articleCount }) => articleCount)).toEqual([10, 0, 0, 0, 0, 1, 1]);
    expect(quarters?.columns[5]?.name).toBe('April 2025 – June 2025: 1 piece');
    const years = on({ '2012-01-01': 10, '2020-06-30': 1, '2026-01-01': 1 });
    expect(years?.columns.map(({ label }) => label).slice(0, 2)).toEqual(['2012', '2013']);
  });

  test.each([
    ['eleven pieces', { '2026-01-01': 8, '2026-02-01': 3 }],
    [
      'no month with more than two',
      { '2026-01-01': 2, '2026-02-01': 2, '2026-03-01': 2, '2026-04-01': 2, '2026-05-01': 2, '2026-06-01': 2 },
    ],
    ['one month', { '2026-01-01': 20 }],
  ])('is not drawn of %s', (_, days) => {
    expect(on(days)).toBeUndefined();
  });
});
