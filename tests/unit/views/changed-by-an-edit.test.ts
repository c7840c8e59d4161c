/** What an edit of one text writes anew: nothing that does not hold it. */
import { expect, test } from 'vitest';
import { sitePages } from '../../../src/views/site-pages.ts';
import { article, noon, publication } from '../../support/make-publication.ts';

/** 60 articles, a day apart; a quarter of them by another author, in another category, with another hashtag. */
const articles = (edited: string | undefined, fields: Readonly<Record<string, unknown>> = {}) =>
  Array.from({ length: 60 }, (_, index) => {
    const half = index % 4 === 3 ? 1 : 0;
    const slug = `one-${index}`;
    const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    const facts = { digest: slug === edited ? 'edited' : slug };
    const all = {
      ...{
        published: day,
        authors: [half === 0 ? 'ada-quill' : 'bo'],
        categories: [half === 0 ? 'markets' : 'law'],
        hashtags: [half === 0 ? 'GPU' : 'Tide'],
      },
      ...(slug === edited ? fields : {}),
    };
    const made = article(slug, all, facts);
    return slug === edited ? { ...made, bodyKey: `edited ${slug}` } : made;
  });

const viewsOf = (edited?: string, fields = {}, more: ReturnType<typeof articles> = []): ReadonlyMap<string, string> => {
  const made = publication({
    authors: { 'ada-quill': { name: 'Ada Quill' }, bo: { name: 'Bo' } },
    categories: [
      { slug: 'markets', name: 'Markets' },
      { slug: 'law', name: 'Law' },
    ],
    articles: [...articles(edited, fields), ...more],
  });
  return new Map([...sitePages(made, { now: noon.now, divided: false })].map(({ path, view }) => [path, JSON.stringify(view)]));
};

const before = viewsOf();
const changedBy = (edited: string, fields = {}): readonly string[] => {
  const after = viewsOf(edited, fields);
  expect([...after.keys()]).toEqual([...before.keys()]);
  return [...after].filter(([path, view]) => before.get(path) !== view).map(([path]) => path);
};

test('a new text of the newest article: its page, the feeds and the archive that hold it, and the list of addresses', () => {
  expect(changedBy('one-58').toSorted()).toEqual(
    [
      ...['/addresses.json', '/articles/one-58/', '/atom.xml', '/feed.json', '/feed.xml'],
      ...['/authors/ada-quill/feed.xml', '/categories/markets/feed.xml', '/tags/gpu/feed.xml', '/feeds/archive/3.xml'],
    ].toSorted(),
  );
});

test('of an old one: its page, the list of addresses, and one archive', () => {
  const changed = changedBy('one-3');
  expect(changed.filter((path) => !path.startsWith('/feeds/archive/'))).toEqual(['/articles/one-3/', '/addresses.json']);
  expect(changed.filter((path) => path.startsWith('/feeds/archive/'))).toHaveLength(1);
});

test('a moment of change is in the sitemaps of its year and of lists, and in no other', () => {
  const sitemaps = changedBy('one-3', { updated: '2026-11-01' }).filter((path) => path.startsWith('/sitemap'));
  expect(sitemaps).toContain('/sitemap.xml');
  expect(sitemaps.filter((path) => /articles/.test(path))).toEqual([expect.stringContaining('2026')]);
  expect(changedBy('one-3').filter((path) => path.startsWith('/sitemap'))).toEqual([]);
});

test('one piece more changes no list that does not hold it: weights come in steps', () => {
  const more = article('more', { published: '2026-03-02', authors: ['ada-quill'], categories: ['markets'], hashtags: ['GPU'] });
  const after = viewsOf(undefined, {}, [more]);
  const changed = [...before].filter(([path, view]) => after.get(path) !== view).map(([path]) => path);
  expect(changed).toEqual(
    expect.arrayContaining(['/', '/categories/', '/tags/', '/authors/', '/archive/', '/tags/gpu/', '/archive/2026/03/']),
  );
  expect(changed.filter((path) => /law|tide|bo\/|2026\/01/.test(path))).toEqual([]);
  expect(changed.filter((path) => path.startsWith('/cards/'))).toEqual([]);
});

test('the length of a piece is in the horns of twelve small numbers, and some words more change none of them', () => {
  const months = Array.from({ length: 15 }, (_, index) => `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
  const issuesWith = (words: number): ReadonlyMap<string, string> => {
    const made = publication({
      articles: months.map((month, index) => article(`m${index}`, { published: `${month}-10` }, { words: index === 1 ? words : 2000 })),
    });
    const pages = [...sitePages(made, { now: noon.now, divided: false })];
    return new Map(pages.flatMap(({ path, view }) => (/\/\d{4}\/\d\d\/$/.test(path) ? [[path, JSON.stringify(view)]] : [])));
  };
  const before = issuesWith(1024);
  const changedTo = (words: number) => [...issuesWith(words)].filter(([path, view]) => before.get(path) !== view).map(([path]) => path);
  expect(before.size).toBe(15);
  expect(changedTo(1040)).toEqual([]);
  expect(changedTo(1500)).toHaveLength(12);
  expect(changedTo(1500)).not.toContain('/archive/2026/03/');
});
