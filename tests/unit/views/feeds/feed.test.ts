/** Which articles stand in which feed, and what a feed says of itself. */
import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../../src/model/publication.ts';
import { archivedFeeds, feedView, listFeeds } from '../../../../src/views/feeds/feed.ts';
import { article, noon, publication } from '../../../support/make-publication.ts';

const dated = (name: string, month: number, fields: Parameters<typeof article>[1] = {}) =>
  article(name, { published: `2026-${String(month).padStart(2, '0')}-01`, ...fields });

const slugs = ({ items }: { readonly items: readonly { readonly link: string }[] }): readonly string[] =>
  items.map(({ link }) => link.split('/').at(-2) ?? '');

describe('the feed of all articles', () => {
  const articles = [
    dated('a', 1, { aliases: ['former'], hashtags: ['C++'] }),
    dated('b', 2),
    dated('c', 3),
    dated('d', 4, { draft: true }),
  ];
  const parts = { site: { url: 'https://example.org/opinion/', feedLength: 2 }, articles };

  test('holds as many of the newest as the site says, with complete addresses, and never a draft', () => {
    const { items } = feedView(publication(parts, { ...noon, drafts: true }), 'feed');
    expect(items.map(({ id, link }) => [id, link])).toEqual([
      ['the-tide/articles/c/', 'https://example.org/opinion/articles/c/'],
      ['the-tide/articles/b/', 'https://example.org/opinion/articles/b/'],
    ]);
    expect(feedView(publication({ ...parts, site: { feedLength: 9 } }), 'feed').items.at(-1)).toMatchObject({
      id: 'the-tide/articles/former/',
      link: 'https://example.org/articles/a/',
      published: Date.parse('2026-01-01'),
      authors: [{ label: 'Ada Quill', href: 'https://example.org/authors/ada-quill/' }],
      subjects: ['Markets', 'C++'],
    });
  });

  test('calls an imported article what the feed of the older site called it', () => {
    const imported = [
      dated('a', 1, { formerIds: ['https://old.example/?p=1', 'x'], aliases: ['former'] }),
      dated('b', 2, { formerIds: ['5f1e'] }),
    ];
    const { items } = feedView(publication({ ...parts, articles: imported }), 'feed');
    expect(items.map(({ id, iri }) => [id, iri])).toEqual([
      ['5f1e', 'tag:example.org,2026:the-tide/articles/b/'],
      ['https://old.example/?p=1', 'https://old.example/?p=1'],
    ]);
  });

  test('is the same in each format, but for its own address', () => {
    const { address, history, ...rss } = feedView(publication(parts), 'feed');
    expect(rss).toMatchObject({ page: 'https://example.org/opinion/', title: 'The Tide', language: 'en' });
    expect([address, history?.isArchive]).toEqual(['https://example.org/opinion/feed.xml', false]);
    expect(feedView(publication(parts), 'atomFeed')).toEqual({ ...rss, address: 'https://example.org/opinion/atom.xml' });
    expect(feedView(publication(parts), 'jsonFeed')).toEqual({ ...rss, address: 'https://example.org/opinion/feed.json' });
  });
});

describe('older articles', () => {
  const of = (count: number, feedLength = 3): Publication =>
    publication({ site: { feedLength }, articles: Array.from({ length: count }, (_, index) => dated(`n${index + 1}`, 1 + index)) });

  test('stand in parts of the length of a feed, counted from the oldest, each leading to its neighbours', () => {
    const all = of(8);
    const archives = archivedFeeds(all);
    expect(archives.map(({ path, view }) => [path, slugs(view)])).toEqual([
      ['/feeds/archive/1.xml', ['n3', 'n2', 'n1']],
      ['/feeds/archive/2.xml', ['n6', 'n5', 'n4']],
    ]);
    const [first, second] = archives.map(({ view }) => view);
    const [one, two] = ['https://example.org/feeds/archive/1.xml', 'https://example.org/feeds/archive/2.xml'];
    const current = 'https://example.org/feed.xml';
    expect(first).toMatchObject({ title: 'The Tide, January 2026 to March 2026', address: one });
    expect(first?.history).toEqual({ isArchive: true, current, newer: two });
    expect(second?.history).toEqual({ isArchive: true, current, older: one });
    expect(feedView(all, 'feed').history).toEqual({ isArchive: false, current, older: two });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 11])('are all in the feed or in a part: of %i none is lost', (count) => {
    const all = of(count);
    const found = [feedView(all, 'feed'), ...archivedFeeds(all).map(({ view }) => view)].flatMap(slugs);
    expect([...new Set(found)].sort()).toEqual(all.articles.map(({ slug }) => slug).sort());
  });

  test('stay where they are when a new article comes', () => {
    const bytes = (count: number): readonly string[] =>
      archivedFeeds(of(count)).map(({ view: { history: _, ...view } }) => JSON.stringify(view));
    for (const count of [4, 6, 8]) expect(bytes(count + 1).slice(0, bytes(count).length)).toEqual(bytes(count));
  });

  test('have no parts where the feed holds them all', () => {
    expect(archivedFeeds(of(3))).toEqual([]);
    expect(feedView(of(3), 'feed')).not.toHaveProperty('history');
  });
});

describe('the feed of a list', () => {
  const tagged = (count: number) => Array.from({ length: count }, (_, index) => dated(`t${index + 1}`, 1 + index, { hashtags: ['Rent'] }));
  const feedsOf = (all: Publication) =>
    (['categoryFeed', 'authorFeed', 'seriesFeed', 'hashtagFeed'] as const)
      .flatMap((route) => listFeeds(route, all))
      .map(({ path }) => path);

  test('there is one of each category, author and series with an article, and of a hashtag with five', () => {
    const all = publication({
      authors: { 'ada-quill': { name: 'Ada Quill' }, 'bo-reed': { name: 'Bo Reed' } },
      articles: [...tagged(5), dated('other', 7, { hashtags: ['Law'], series: { name: 'Harbours', part: 1 } })],
    });
    expect(feedsOf(all)).toEqual([
      '/categories/markets/feed.xml',
      '/authors/ada-quill/feed.xml',
      '/series/harbours/feed.xml',
      '/tags/rent/feed.xml',
    ]);
    expect(feedsOf(publication({ articles: tagged(4) }))).toEqual(['/categories/markets/feed.xml', '/authors/ada-quill/feed.xml']);
    expect(feedsOf(publication({ articles: [] }))).toEqual([]);
  });

  test('holds its ten newest articles, under the name of the list and of the site, and leads to its page', () => {
    const [feed] = listFeeds('hashtagFeed', publication({ articles: [...tagged(11), dated('other', 7)] }));
    expect(feed && slugs(feed.view)).toEqual(['t11', 't10', 't9', 't8', 't7', 't6', 't5', 't4', 't3', 't2']);
    expect(feed?.view).toMatchObject({
      title: '#Rent · The Tide',
      page: 'https://example.org/tags/rent/',
      address: 'https://example.org/tags/rent/feed.xml',
    });
  });

  test('says nothing of a draft, even in a preview that shows drafts', () => {
    const all = publication({ articles: [dated('a', 1, { draft: true }), dated('b', 2)] }, { ...noon, drafts: true });
    expect(listFeeds('categoryFeed', all).map(({ view }) => slugs(view))).toEqual([['b']]);
  });

  test('of a category holds the articles of those below it too', () => {
    const categories = [{ slug: 'markets', name: 'Markets', children: [{ slug: 'freight', name: 'Freight' }] }];
    const all = publication({ categories, articles: [dated('a', 1, { categories: ['markets/freight'] }), dated('b', 2)] });
    expect(listFeeds('categoryFeed', all).map(({ path, view }) => [path, slugs(view)])).toEqual([
      ['/categories/markets/feed.xml', ['b', 'a']],
      ['/categories/markets/freight/feed.xml', ['a']],
    ]);
  });
});
