import { describe, expect, test } from 'vitest';
import { article, publication } from '../../support/make-publication.ts';

describe('a series', () => {
  test('holds its parts in their order, those that are held back left out', () => {
    const part = (file: string, number: number, fields = {}) =>
      article(file, { series: { name: 'The price of power', part: number }, ...fields });
    const { series } = publication({
      articles: [part('c', 3), part('a', 1), part('d', 4, { published: '2027-01-01' }), part('b', 2, { published: '2026-03-01' })],
    });
    expect([...series.values()].map(({ slug, name, parts }) => ({ slug, name, parts: parts.map((piece) => piece.slug) }))).toEqual([
      { slug: 'the-price-of-power', name: 'The price of power', parts: ['a', 'b', 'c'] },
    ]);
  });

  test('says what it is about in the words of the part that has them, whichever it is', () => {
    const about = (file: string, part: number, fields: object = {}) => article(file, { series: { name: 'X', part, ...fields } });
    const described = (...articles: readonly ReturnType<typeof about>[]) => publication({ articles }).series.get('x')?.description;
    expect(described(about('a', 1), about('b', 2, { description: 'On sockets.' }), about('c', 3))).toBe('On sockets.');
    expect(described(about('a', 1), about('b', 2))).toBeUndefined();
  });

  test('of which no part is out is none', () => {
    expect(publication({ articles: [article('a', { series: { name: 'X', part: 1 }, draft: true })] }).series.size).toBe(0);
  });
});

describe('the archive', () => {
  const onDays = (...days: readonly string[]) => days.map((published, index) => article(`piece-${index}`, { published }));

  test('holds the months that have a piece, the newest first, and the pieces of each, the newest first', () => {
    const { archive } = publication({ articles: onDays('2025-11-30', '2026-01-01', '2026-01-31') });
    expect(archive.map(({ month, articles }) => [month, articles.map(({ slug }) => slug)])).toEqual([
      ['2026-01', ['piece-2', 'piece-1']],
      ['2025-11', ['piece-0']],
    ]);
  });

  test('puts a moment into the month that the site’s zone says', () => {
    expect(publication({ articles: onDays('2026-01-01T00:30:00+02:00') }).archive[0]?.month).toBe('2025-12');
    expect(publication({ site: { timeZone: 'Asia/Tokyo' }, articles: onDays('2026-01-01T00:30:00+02:00') }).archive[0]?.month).toBe(
      '2026-01',
    );
  });

  test('numbers its months from the first when the publication says so, months without a piece counted', () => {
    const articles = onDays('2025-11-30', '2026-01-01', '2026-11-01');
    expect(publication({ articles }).archive.map(({ number }) => number)).toEqual([undefined, undefined, undefined]);
    expect(publication({ site: { numbering: 'monthly' }, articles }).archive.map(({ month, number }) => `${month} is ${number}`)).toEqual([
      '2026-11 is 13',
      '2026-01 is 3',
      '2025-11 is 1',
    ]);
  });

  test('of a publication without pieces is empty', () => {
    expect(publication({ site: { numbering: 'monthly' } }).archive).toEqual([]);
  });
});
