/** Pages that are no lists, and what stands around all of them. */
import { describe, expect, test } from 'vitest';
import { headOf } from '../../../src/views/head.ts';
import { notFoundView } from '../../../src/views/pages/not-found.ts';
import { pageViews } from '../../../src/views/pages/page.ts';
import { redirectViews } from '../../../src/views/pages/redirect.ts';
import { searchView } from '../../../src/views/pages/search.ts';
import { siteFrame } from '../../../src/views/site-frame.ts';
import { article, noon, page, publication } from '../../support/make-publication.ts';

const names = (cards: readonly { readonly title: string }[]) => cards.map(({ title }) => title.replace('About ', ''));
test('search engines are asked to keep no page of a site that shows drafts', () => {
  const hiddenWith = (drafts: boolean) => headOf(publication({}, { ...noon, drafts }), { route: 'home', href: '/' }).hidden;
  expect([hiddenWith(true), hiddenWith(false)]).toEqual([true, false]);
});

describe('what stands around a page', () => {
  const all = publication({
    site: {
      url: 'https://example.org/opinion',
      copyright: 'The writers',
      navigation: [
        { label: 'Tags', to: '/tags/' },
        { label: 'About', to: '/about/' },
        { label: 'Elsewhere', to: 'https://example.com/' },
      ],
    },
    pages: [page('about', { title: 'About us' })],
    articles: [article('a', { hashtags: ['x'] })],
  });

  test('names the publication, its menu, its lists, its pages and its feeds', () => {
    expect(siteFrame(all, '/opinion/search/')).toMatchObject({
      language: 'en',
      direction: 'ltr',
      name: 'The Tide',
      home: { label: 'Home', href: '/opinion/' },
      menu: [
        { label: 'Tags', href: '/opinion/tags/' },
        { label: 'About', href: '/opinion/about/' },
        { label: 'Elsewhere', href: 'https://example.com/' },
      ],
      search: { href: '/opinion/search/', current: 'page' },
      lists: [{ href: '/opinion/categories/' }, { href: '/opinion/tags/' }, { href: '/opinion/authors/' }, { href: '/opinion/archive/' }],
      pages: [{ label: 'About us', href: '/opinion/about/' }],
      feeds: { label: 'Feeds', href: '/opinion/feeds/' },
      copyright: 'The writers',
    });
  });

  test('marks the page itself, and the list that a page belongs to, and the home page on the home page only', () => {
    const current = (here: string) => siteFrame(all, here).menu.map((item) => item.current);
    expect(current('/opinion/tags/')).toEqual(['page', undefined, undefined]);
    expect(current('/opinion/tags/x/')).toEqual(['true', undefined, undefined]);
    expect(current('/opinion/about/')).toEqual([undefined, 'page', undefined]);
    expect(siteFrame(all, '/opinion/').home.current).toBe('page');
    expect(siteFrame(all, '/opinion/about/').home.current).toBeUndefined();
    // Pages draw it once for all that stand alike in the menu, and never for others.
    expect(siteFrame(all, '/opinion/tags/a/')).toBe(siteFrame(all, '/opinion/tags/b/'));
    expect(siteFrame(all, '/opinion/tags/a/')).not.toBe(siteFrame(all, '/opinion/tags/'));
  });

  test('is written from right to left where the site is', () => {
    expect(siteFrame(publication({ site: { language: 'ar' } }), '/').direction).toBe('rtl');
  });

  test('describes a page by its own words, or by those of the site', () => {
    expect(headOf(all, { route: 'page', title: 'X', href: '/opinion/x/' })).toMatchObject({
      title: 'X · The Tide',
      description: 'On harbours.',
      canonical: 'https://example.org/opinion/x/',
      type: 'website',
      hidden: false,
    });
    expect(headOf(all, { route: 'page', title: 'X', description: 'Own.', href: '/opinion/x/' }).description).toBe('Own.');
    expect(headOf(all, { route: 'page', title: 'X', description: '', href: '/opinion/x/' }).description).toBe('On harbours.');
  });
});

test('a page shows its text, described by its standfirst or its beginning', () => {
  const views = pageViews(publication({ pages: [page('about', { standfirst: 'Who we are.' }), page('contact')] }));
  expect(views.map(({ slug, view }) => [slug, view.heading, view.head.description, view.path, view.text.bodyKey])).toEqual([
    ['about', 'Page about', 'Who we are.', 'pages/about.mdx', 'body of pages/about.mdx'.replace('pages/', '').replace('.mdx', '')],
    ['contact', 'Page contact', 'It begins.', 'pages/contact.mdx', 'body of contact'],
  ]);
});

test('a page that is a draft says so in the preview', () => {
  const views = pageViews(publication({ pages: [page('about'), page('imprint', { draft: true })] }, { ...noon, drafts: true }));
  expect(views.map(({ view }) => view.status?.sentence)).toEqual([undefined, 'Draft: not published']);
});

test('a former address is a path within the site, and leads to the present address of the piece', () => {
  const all = publication({
    site: { url: 'https://example.org/opinion/' },
    articles: [article('rent', { aliases: ['old', '/2019/Rent.html'] })],
  });
  expect(redirectViews(all)).toEqual([
    {
      path: '/articles/old/',
      view: {
        language: 'en',
        title: 'This page has moved',
        to: '/opinion/articles/rent/',
        canonical: 'https://example.org/opinion/articles/rent/',
      },
    },
    {
      path: '/2019/Rent.html',
      view: {
        language: 'en',
        title: 'This page has moved',
        to: '/opinion/articles/rent/',
        canonical: 'https://example.org/opinion/articles/rent/',
      },
    },
  ]);
});

describe('the search page', () => {
  test('knows where the index and the names lie, and its filters', () => {
    expect(searchView(publication({ site: { url: 'https://example.org/opinion/' } }))).toMatchObject({
      bundle: '/opinion/pagefind/',
      names: '/opinion/search/names.json',
      shards: [],
      facets: [{ name: 'category', label: 'Subject' }, { name: 'hashtag' }, { name: 'author' }, { name: 'year' }, { name: 'kind' }],
    });
  });

  test('shows who has asked nothing the newest pieces, the subjects in their tree, and the loudest hashtags', () => {
    const all = publication({
      categories: [
        { slug: 'ai', name: 'AI', children: [{ slug: 'chips', name: 'chips & hardware' }] },
        { slug: 'empty', name: 'Empty' },
      ],
      articles: ['a', 'b', 'c', 'd', 'e'].map((name, day) =>
        article(name, {
          published: `2026-01-0${9 - day}`,
          categories: ['ai/chips'],
          hashtags: day < 2 ? ['GPU', 'featured'] : ['GPU', 'power'],
        }),
      ),
    });
    const { newest, subjects, hashtags } = searchView(all).browse;
    expect(newest.cards.map(({ title }) => title)).toEqual(['About a', 'About b', 'About c', 'About d']);
    expect(subjects.links).toMatchObject([
      { label: 'AI', articleCount: 5, count: '5 pieces', isBelow: false },
      { label: 'chips & hardware', articleCount: 5, isBelow: true },
    ]);
    expect(hashtags.most.map(({ label }) => label)).toEqual(['GPU', 'power']);
    expect(searchView(publication({})).browse).toMatchObject({ newest: { cards: [] }, subjects: { links: [] }, hashtags: { most: [] } });
  });

  test('knows the shards of a large index, unless there is but one of the newest pieces', () => {
    const month = (index: number): string => `20${String(10 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-01`;
    const large = publication({
      articles: Array.from({ length: 2600 }, (_, index) => article(`p${index}`, { published: month(index % 160) })),
    });
    expect(searchView(large).shards).toEqual(['2020-03', '2015-01', '2010-01']);
    expect(searchView(large, { divided: false }).shards).toEqual([]);
  });

  test.each([
    ['en', { one: '{count} piece', other: '{count} pieces' }],
    ['de', { one: '{count} Beitrag', other: '{count} Beiträge' }],
  ])('counts results in each plural form of "%s"', (language, results) => {
    expect(searchView(publication({ site: { language } })).words.results).toEqual(results);
  });

  test.each(['ar', 'pl', 'fr', 'ja', 'lv', 'ur'])(
    'has a sentence for every number of results in "%s", in the forms of its words',
    (language) => {
      const { results, language: spoken } = searchView(publication({ site: { language } })).words;
      for (const form of new Intl.PluralRules(spoken).resolvedOptions().pluralCategories)
        expect(results[form]).toMatch(/^\u2066?\{count\} ?\p{L}+\u2069?$/u);
    },
  );

  test('says one piece and two pieces in English, whatever the language of the page', () => {
    expect(searchView(publication({ site: { language: 'lv' } })).words).toMatchObject({
      language: 'en',
      results: { one: '\u2066{count} piece\u2069', other: '\u2066{count} pieces\u2069' },
    });
  });
});

test('the page for lost readers is hidden from search engines and leads to everything', () => {
  const view = notFoundView(publication({ articles: ['a', 'b', 'c', 'd'].map((name) => article(name)) }));
  expect(view).toMatchObject({
    head: { hidden: true, title: 'This page is not here · The Tide' },
    search: { action: '/search/' },
    ways: [{ href: '/categories/markets/' }, { href: '/categories/' }, { href: '/tags/' }, { href: '/authors/' }, { href: '/archive/' }],
  });
  expect(names(view.latest)).toEqual(['a', 'b', 'c']);
});

test('a page says its language where it is not that of the site', () => {
  const views = pageViews(publication({ pages: [page('about'), page('impressum', { lang: 'de' }), page('nahnu', { lang: 'ar' })] }));
  expect(views.map(({ view: { language, direction } }) => [language, direction])).toEqual([
    [undefined, undefined],
    ['de', 'ltr'],
    ['ar', 'rtl'],
  ]);
});
