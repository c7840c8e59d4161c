/** Pieces by month, quarter or year. */
import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../../src/views/tally.ts';
import { article, publication } from '../../support/make-publication.ts';

const on = (...days: readonly string[]) => {
  const all = publication({ articles: days.map((published, index) => article(`p${index}`, { published })) });
  return tallyOf(all.articles, all);
};

describe('a tally', () => {
  test('has a column for each month, those without a piece too, up to the newest of the publication', () => {
    expect(on('2025-11-01', '2025-11-30', '2026-02-01')).toEqual({
      label: 'Pieces a month',
      remark: 'One bar, one piece',
      columns: [
        { label: 'Nov', initial: 'N', year: '2025', articleCount: 2, name: 'November 2025: 2 pieces', current: false },
        { label: 'Dec', initial: 'D', articleCount: 0, name: 'December 2025: 0 pieces', current: false },
        { label: 'Jan', initial: 'J', year: '2026', articleCount: 0, name: 'January 2026: 0 pieces', current: false },
        { label: 'Feb', initial: 'F', articleCount: 1, name: 'February 2026: 1 piece', current: true },
      ],
      peak: { column: 0, text: '2, the most in a month' },
    });
  });

  test('goes on to months of the publication in which the list has nothing', () => {
    const all = publication({
      articles: ['2026-01-01', '2026-01-02', '2026-01-03', '2026-04-01'].map((published, index) => article(`p${index}`, { published })),
    });
    expect(tallyOf(all.articles.slice(1), all)?.columns.map(({ articleCount }) => articleCount)).toEqual([3, 0, 0, 0]);
  });

  test('counts by quarter above eighteen months, and by year above eighteen quarters', () => {
    expect(on('2024-01-01', '2025-06-30', '2025-06-01')?.columns).toHaveLength(18);
    const quarters = on('2024-01-01', '2025-07-31', '2025-06-01');
    expect(quarters?.label).toBe('Pieces a quarter');
    expect(quarters?.columns.map(({ articleCount }) => articleCount)).toEqual([1, 0, 0, 0, 0, 1, 1]);
    expect(quarters?.columns[5]?.name).toBe('April 2025 – June 2025: 1 piece');
    expect(
      on('2012-01-01', '2020-06-30', '2026-01-01')
        ?.columns.map(({ label }) => label)
        .slice(0, 2),
    ).toEqual(['2012', '2013']);
  });

  test('says nothing of a peak where no column holds more than one piece', () => {
    expect(on('2026-01-01', '2026-02-01', '2026-03-01')).not.toHaveProperty('peak');
  });

  test('is not drawn of one month, or of two pieces', () => {
    expect(on('2026-01-01', '2026-01-02', '2026-01-03')).toBeUndefined();
    expect(on('2026-01-01', '2026-02-01')).toBeUndefined();
  });
});
