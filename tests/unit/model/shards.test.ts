/** Which pieces the search indexes together. */
import { expect, test } from 'vitest';
import { type Shard, shardSizes, shardsOf } from '../../../src/model/shards.ts';
import { article, noon, publication } from '../../support/make-publication.ts';

const sizes = { undivided: 6, most: 4 };

/** A piece for each day, or none where the day is empty. */
const articlesOn = (...days: readonly string[]) =>
  publication(
    { articles: days.map((day, index) => article(`p${index}`, day === '' ? { published: undefined, draft: true } : { published: day })) },
    { ...noon, drafts: true },
  ).articles;

const shown = (shards: readonly Shard[]) =>
  shards.map(({ name, folder, articles }) => [name, folder, ...articles.map(({ slug }) => slug).sort()]);

const fewDays = ['2024-01-01', '2024-01-31', '2024-03-01', '2025-06-01', '2026-01-02'];

test('few pieces have one index, which has no name', () => {
  expect(shown(shardsOf(articlesOn(...fewDays), sizes))).toEqual([[undefined, '', 'p0', 'p1', 'p2', 'p3', 'p4']]);
  expect(shardsOf([])).toEqual([{ folder: '', articles: [] }]);
});

test('many are gathered by whole months from the oldest on, the newest shard first', () => {
  expect(shown(shardsOf(articlesOn(...fewDays, '2025-06-30'), sizes))).toEqual([
    ['2025-06', '', 'p3', 'p4', 'p5'],
    ['2024-01', '2024-01/', 'p0', 'p1', 'p2'],
  ]);
});

test('a new piece changes the newest shard alone, also where it begins another', () => {
  const days = [...fewDays, '2025-06-30'];
  const before = shown(shardsOf(articlesOn(...days), sizes));
  const after = shown(shardsOf(articlesOn(...days, '2026-02-01'), sizes));
  expect(after[0]).toEqual(['2025-06', '', 'p3', 'p4', 'p5', 'p6']);
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(shown(shardsOf(articlesOn(...days, '2026-02-01', '2026-03-01'), sizes))).toEqual([
    ['2026-03', '', 'p7'],
    ['2025-06', '2025-06/', 'p3', 'p4', 'p5', 'p6'],
    before[1],
  ]);
});

test('a month that is too large for a shard is one by itself', () => {
  const days = ['2024-01-01', ...Array.from({ length: 6 }, () => '2024-02-01'), '2024-03-01'];
  expect(shardsOf(articlesOn(...days), sizes).map(({ name, articles }) => [name, articles.length])).toEqual([
    ['2024-03', 1],
    ['2024-02', 6],
    ['2024-01', 1],
  ]);
});

test('drafts without a date are in the newest', () => {
  expect(shown(shardsOf(articlesOn('', ...fewDays), sizes))[0]).toEqual(['2026-01', '', 'p0', 'p5']);
  expect(shown(shardsOf(articlesOn('', '', '', '', '', ''), sizes))).toHaveLength(1);
});

test.each([10_000, 20_000])('%i pieces have at most a dozen shards', (count) => {
  const [piece] = articlesOn('2010-01-05');
  const articles = Array.from({ length: count }, (_, index) => {
    const month = Math.floor((index / count) * 180);
    const day = `20${String(10 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-05`;
    return piece?.published ? [{ ...piece, published: { ...piece.published, day } }] : [];
  }).flat();
  const lengths = shardsOf(articles).map((shard) => shard.articles.length);
  expect(lengths.length).toBeLessThanOrEqual(12);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(shardSizes(count).most);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(count);
});
