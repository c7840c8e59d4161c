/** The weight of a thing: one in the whole publication. */
import { describe, expect, test } from 'vitest';
import { articleCardViews } from '../../../src/views/social-card.ts';
import type { CountedLink } from '../../../src/views/article-list.ts';
import { archiveView } from '../../../src/views/pages/archive.ts';
import { authorIndexView, authorViews } from '../../../src/views/pages/author.ts';
import { categoryIndexView, categoryViews } from '../../../src/views/pages/category.ts';
import { hashtagIndexView, hashtagViews } from '../../../src/views/pages/hashtag.ts';
import { homeView } from '../../../src/views/pages/home.ts';
import { monthViews } from '../../../src/views/pages/issue.ts';
import { seriesViews } from '../../../src/views/pages/series.ts';
import { weigh } from '../../../src/views/weights.ts';
import { article, publication } from '../../support/make-publication.ts';

const weightsAmong = (...amounts: readonly number[]) => {
  const weight = weigh(new Map(amounts.map((amount, index) => [String(index), amount])));
  return amounts.map((_, index) => weight(String(index)));
};

describe('a weight', () => {
  test('grows with the logarithm: 6 and 7 look alike, 1 and 3 do not', () => {
    expect(weightsAmong(7, 6, 3, 1)).toEqual([1, 0.9, 0.6, 0]);
  });

  test('is middling for all where the most is less than half as much again as the least', () => {
    expect(weightsAmong(7, 6, 5)).toEqual([0.3, 0.3, 0.3]);
    expect(weightsAmong(3)).toEqual([0.3]);
    expect(weightsAmong(3, 2)).toEqual([0.6, 0.2]);
  });

  test('uses as much of the scale as the amounts differ: twice as many are as far apart everywhere', () => {
    expect(weightsAmong(8, 7, 7, 6, 5, 5)).toEqual([0.7, 0.6, 0.6, 0.5, 0.3, 0.3]);
    expect(weightsAmong(20, 10)).toEqual([0.8, 0.2]);
    expect(weightsAmong(200, 20, 10, 1)).toEqual([1, 0.6, 0.4, 0]);
  });

  test('is 0 for what has nothing, and comes in eleven steps', () => {
    expect(weigh(new Map([['a', 3]]))('b')).toBe(0);
    for (const weight of weightsAmong(...Array.from({ length: 97 }, (_, index) => index + 1)))
      expect(Math.abs(weight * 10 - Math.round(weight * 10))).toBeLessThan(1e-9);
  });
});

/** Fifteen pieces in three subjects, with three hashtags, in three months, by two people. */
const all = publication({
  site: { numbering: 'monthly', articlesPerPage: 4 },
  authors: { 'ada-quill': { name: 'Ada Quill' }, bo: { name: 'Bo' } },
  categories: [
    { slug: 'ai', name: 'AI', children: [{ slug: 'work', name: 'Work' }] },
    { slug: 'law', name: 'Law' },
    { slug: 'ports', name: 'Ports' },
  ],
  articles: Array.from({ length: 15 }, (_, index) =>
    article(`p${index}`, {
      published: `2026-0${index < 9 ? 1 : index < 13 ? 2 : 3}-1${index % 9}`,
      authors: [index < 11 ? 'ada-quill' : 'bo'],
      categories: [index < 6 ? 'ai/work' : index < 9 ? 'ai' : index < 14 ? 'law' : 'ports'],
      hashtags: [...(index < 12 ? ['GPU'] : []), ...(index % 2 ? ['leases'] : []), ...(index === 3 ? ['power'] : [])],
      series: index < 2 ? { name: 'Tides', part: index + 1 } : undefined,
    }),
  ),
});

/** Each address that any view shows with a weight → its weights. */
function weightsByAddress(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const see = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('href' in value && 'weight' in value) note(String(value.href), Number(value.weight));
    Object.values(value).forEach(see);
  };
  const note = (href: string, weight: number) => found.set(href, (found.get(href) ?? new Set()).add(weight));
  [homeView(all), archiveView(all), categoryIndexView(all), hashtagIndexView(all), authorIndexView(all)].forEach(see);
  const pages = [...categoryViews(all), ...hashtagViews(all), ...monthViews(all), ...authorViews(all), ...seriesViews(all)];
  for (const { view } of pages) {
    see(view);
    const own = new URL(view.head.canonical ?? '').pathname.replace(/\/\d\/$/, '/');
    if (view.weight !== undefined) note(own, view.weight);
  }
  return found;
}

describe('in the whole publication', () => {
  const found = weightsByAddress();

  test('each thing has one weight: at home, in its index, on all of its pages, in side lists', () => {
    expect(found.get('/categories/ai/')).toEqual(new Set([1]));
    expect(found.get('/categories/ai/work/')).toEqual(new Set([0.3]));
    expect(found.get('/tags/leases/')).toEqual(new Set([0.8]));
    expect(found.get('/archive/2026/01/')).toEqual(new Set([1]));
    for (const [href, weights] of found) expect([href, ...weights]).toHaveLength(2);
  });

  test('cards of articles have it too', () => {
    const weights = new Map(articleCardViews(all).map(({ view }) => [view.article?.subject?.name, view.article?.subject?.weight]));
    expect(weights).toEqual(
      new Map(
        ['ai', 'law', 'ports'].map((slug) => [
          slug === 'ai' ? 'AI' : `${slug[0]?.toUpperCase()}${slug.slice(1)}`,
          [...(found.get(`/categories/${slug}/`) ?? [])][0],
        ]),
      ),
    );
  });

  test('people and series have none', () => {
    for (const one of authorIndexView(all).authors as readonly CountedLink[]) expect(one).not.toHaveProperty('weight');
    for (const { view } of [...authorViews(all), ...seriesViews(all)]) expect(view).not.toHaveProperty('weight');
  });
});
