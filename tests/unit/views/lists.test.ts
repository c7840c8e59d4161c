/** Lists of pieces: of a subject, a hashtag, a person, a series, a month; page by page. */
import { describe, expect, test } from 'vitest';
import { archiveView, yearViews } from '../../../src/views/pages/archive.ts';
import { listViews, type ListView } from '../../../src/views/article-list.ts';
import { endMatter } from '../../../src/views/end-matter.ts';
import type { Link } from '../../../src/views/link.ts';
import { wordsFor } from '../../../src/languages/words-for.ts';
import { authorIndexView, authorViews } from '../../../src/views/pages/author.ts';
import { categoryIndexView, categoryViews } from '../../../src/views/pages/category.ts';
import { hashtagIndexView, hashtagViews, loudestHashtags } from '../../../src/views/pages/hashtag.ts';
import { monthViews } from '../../../src/views/pages/issue.ts';
import { seriesViews } from '../../../src/views/pages/series.ts';
import { article, type Parts, publication } from '../../support/make-publication.ts';

const articleCount = (count: number, fields: Readonly<Record<string, unknown>> = {}) =>
  Array.from({ length: count }, (_, index) => article(`p${index + 1}`, { published: `2026-0${1 + (index % 9)}-01`, ...fields }));
const titles = ({ cards }: { cards: readonly { title: string }[] }) => cards.map(({ title }) => title.replace('About ', ''));
const listed = ({ groups }: Pick<ListView, 'groups'>) => titles({ cards: groups.flatMap(({ cards }) => cards) });

describe('a list over several pages', () => {
  const pagesOf = (count: number, articlesPerPage = 2) => {
    const all = publication({ site: { articlesPerPage, url: 'https://example.org/opinion/' }, articles: articleCount(count) });
    return listViews(all, {
      route: 'hashtag',
      heading: 'Rent',
      introduction: 'On rent.',
      href: all.urls.hashtag('rent'),
      breadcrumbs: [],
      articles: all.articles,
      below: { label: 'Below', lists: [{ label: 'x', href: '/x/', articleCount: 1, count: '1 piece', weight: 0.5 }] },
    });
  };

  test('shows each piece once, the newest first', () => {
    expect(pagesOf(5).flatMap(({ view }) => listed(view))).toEqual(['p5', 'p4', 'p3', 'p2', 'p1']);
    expect(pagesOf(5)[0]?.view.start).toBeUndefined();
  });

  test('of six pieces names one to begin with, on its first page; it stands in its place too', () => {
    expect(pagesOf(6).map(({ page, view }) => [page, view.start?.card.title, listed(view)])).toEqual([
      [1, 'About p6', ['p6', 'p5']],
      [2, undefined, ['p4', 'p3']],
      [3, undefined, ['p2', 'p1']],
    ]);
  });

  test.each([1, 2, 3, 12, 300])('of %i pieces, each month counts what stands under it', (count) => {
    for (const { view } of pagesOf(count, 5))
      for (const { name, cards } of view.groups) expect(name?.count).toBe(cards.length === 1 ? '1 piece' : `${cards.length} pieces`);
  });

  test('leads from each page to the newer and the older ones, and to the first and the last', () => {
    const at = (page: number) => `/opinion/tags/rent/${page === 1 ? '' : `${page}/`}`;
    const [newer, older] = [1, 2, 3, 4].reduce<[unknown[], unknown[]]>(
      ([a, b], page) => [
        [...a, { label: 'Newer', href: at(page) }],
        [...b, { label: 'Older', href: at(page) }],
      ],
      [[], []],
    );
    expect(pagesOf(8).map(({ view: { pagination } }) => pagination)).toEqual([
      { label: 'Pages of this list', position: 'Page 1 of 4', next: older[1], last: { label: '4', name: 'Page 4 of 4', href: at(4) } },
      {
        label: 'Pages of this list',
        position: 'Page 2 of 4',
        previous: newer[0],
        next: older[2],
        last: { label: '4', name: 'Page 4 of 4', href: at(4) },
      },
      {
        label: 'Pages of this list',
        position: 'Page 3 of 4',
        previous: newer[1],
        next: older[3],
        first: { label: '1', name: 'Page 1 of 4', href: at(1) },
      },
      { label: 'Pages of this list', position: 'Page 4 of 4', previous: newer[2], first: { label: '1', name: 'Page 1 of 4', href: at(1) } },
    ]);
  });

  test('introduces itself on the first page only, and each page has a title and an address of its own', () => {
    expect(
      pagesOf(3).map(({ view: { introduction, below, head } }) => [introduction, below !== undefined, head.title, head.canonical]),
    ).toEqual([
      ['On rent.', true, 'Rent · The Tide', 'https://example.org/opinion/tags/rent/'],
      [undefined, false, 'Rent, Page 2 of 2 · The Tide', 'https://example.org/opinion/tags/rent/2/'],
    ]);
  });

  test.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [6, 3],
  ])('of %i pieces, two to a page, has %i pages', (count, pages) => {
    expect(pagesOf(count)).toHaveLength(pages);
  });

  test('is not divided when one page holds it all, and says so when it is empty', () => {
    expect(pagesOf(2)[0]?.view).not.toHaveProperty('pagination');
    expect(pagesOf(0)[0]?.view).toMatchObject({ groups: [], count: '0 pieces', empty: 'Nothing has been published here yet.' });
  });
});

describe('a subject', () => {
  const categories = [
    {
      slug: 'ai',
      name: 'AI',
      description: 'Machines.',
      children: [{ slug: 'work', name: 'Work', children: [{ slug: 'pay', name: 'Pay' }] }],
    },
    { slug: 'law', name: 'Law' },
  ];
  const all = publication({
    site: { articlesPerPage: 1 },
    categories,
    articles: [article('a', { categories: ['ai/work/pay'] }), article('b', { categories: ['ai'], published: '2026-02-01' })],
  });

  test('has a page that lists what those below it hold, leads to them, and is reached from those above', () => {
    const views = new Map(categoryViews(all).map(({ path, view }) => [path, view]));
    expect([...views.keys()]).toEqual(['ai', 'ai/2', 'ai/work', 'ai/work/pay', 'law']);
    expect(views.get('ai')).toMatchObject({
      heading: 'AI',
      label: 'Subject',
      introduction: 'Machines.',
      count: '2 pieces',
      below: {
        label: 'Within this subject',
        lists: [{ label: 'Work', href: '/categories/ai/work/', articleCount: 1, count: '1 piece', weight: 0.3 }],
      },
      weight: 0.3,
      breadcrumbs: [{ label: 'Subjects', href: '/categories/' }],
    });
    expect(views.get('ai/work/pay')).toMatchObject({
      breadcrumbs: [
        { label: 'Subjects', href: '/categories/' },
        { label: 'AI', href: '/categories/ai/' },
        { label: 'Work', href: '/categories/ai/work/' },
      ],
    });
    expect(views.get('ai/work/pay')?.below).toBeUndefined();
    expect(views.get('law')).toMatchObject({ groups: [], count: '0 pieces', weight: 0 });
  });

  test('stands in the list of subjects with all that lies below it', () => {
    expect(categoryIndexView(all)).toMatchObject({
      heading: 'Subjects',
      branches: [
        {
          label: 'AI',
          articleCount: 2,
          children: [
            { label: 'Work', articleCount: 1 },
            { label: 'Pay', articleCount: 1 },
          ],
        },
        { label: 'Law', articleCount: 0, children: [] },
      ],
    });
  });

  test('shows a newest piece of its own there, and leaves out what is empty below it', () => {
    const { branches } = categoryIndexView(
      publication({
        categories: [
          { slug: 'ai', name: 'AI', children: [{ slug: 'empty', name: 'Empty' }] },
          { slug: 'law', name: 'Law' },
          { slug: 'art', name: 'Art' },
        ],
        articles: [
          article('new', { published: '2026-01-09', categories: ['ai', 'law', 'art'] }),
          article('old', { published: '2026-01-08', categories: ['law', 'art'] }),
        ],
      }),
    );
    expect(branches.map(({ label, newest, children }) => [label, newest?.title, children.length])).toEqual([
      ['AI', 'About new', 0],
      ['Law', 'About old', 0],
      ['Art', undefined, 0],
    ]);
  });
});

describe('a hashtag', () => {
  test('in another language says so wherever its label is shown', () => {
    const all = publication({
      articles: [article('a', { hashtags: ['半導体', 'GPU'] }), article('b', { hashtags: ['半導体', 'GPU'] })],
      hashtags: [{ label: '半導体', lang: 'ja' }],
    });
    const saying = (links: readonly Link[]) => links.map(({ label, language }) => `${label} ${language ?? '-'}`).sort();
    const both = ['GPU -', '半導体 ja'];
    expect(saying(hashtagIndexView(all).letters.flatMap(({ hashtags }) => hashtags))).toEqual(both);
    expect(saying(loudestHashtags(all, 9))).toEqual(both);
    const [piece] = all.articles;
    expect(saying((piece && endMatter(piece, all, wordsFor('en')).hashtags?.links) ?? [])).toEqual(both);
    const [ofGpu, ofChips] = hashtagViews(all);
    expect(saying(ofGpu?.view.together?.hashtags ?? [])).toEqual(['半導体 ja']);
    expect([ofGpu?.view.headingLanguage, ofChips?.view.headingLanguage]).toEqual([undefined, 'ja']);
  });

  const tagged = (...hashtags: readonly string[]): Parts => ({
    articles: [article('a', { hashtags })],
    hashtags: [{ label: 'GPU', description: 'Chips.' }, { label: 'unused' }],
  });

  test('has a page when a piece uses it', () => {
    expect(
      hashtagViews(publication(tagged('GPU', 'C++'))).map(({ slug, page, view: { sign, heading, label, introduction } }) => ({
        slug,
        page,
        heading: `${sign ?? ''} ${heading}`,
        label,
        introduction,
      })),
    ).toEqual([
      { slug: 'c-plus-plus', page: 1, heading: '# C++', label: 'Hashtag', introduction: undefined },
      { slug: 'gpu', page: 1, heading: '# GPU', label: 'Hashtag', introduction: 'Chips.' },
    ]);
  });

  test('is found under its letter, accents and signs before it left out, and what has none comes last', () => {
    const { letters } = hashtagIndexView(
      publication(tagged('zinc', 'Ärger', 'apple', '.NET', '2026', '半導体', 'ذكاء', 'école', 'Энергия', 'C++', 'C#')),
    );
    expect(letters.map(({ letter, hashtags }) => `${letter}: ${hashtags.map(({ label }) => label).join(' ')}`)).toEqual([
      'A: apple Ärger',
      'C: C# C++',
      'E: école',
      'N: .NET',
      'Z: zinc',
      'Э: Энергия',
      'ذ: ذكاء',
      'Other: 2026 半導体',
    ]);
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
    expect(letters[0]?.hashtags[0]).toEqual({ label: 'apple', href: '/tags/apple/', articleCount: 1, count: '1 piece', weight: 0.3 });
  });

  test('says which others its pieces have, most often first, itself and the featured one left out', () => {
    const articles = [
      article('a', { hashtags: ['GPU', 'leases', 'power'] }),
      article('b', { hashtags: ['GPU', 'leases', 'featured'] }),
      article('c', { hashtags: ['power'] }),
    ];
    const gpu = hashtagViews(publication({ articles })).find(({ slug }) => slug === 'gpu')?.view;
    expect(gpu?.together?.hashtags.map(({ label, articleCount }) => [label, articleCount])).toEqual([
      ['leases', 2],
      ['power', 1],
    ]);
  });
});

describe('a person', () => {
  const parts: Parts = {
    site: { articlesPerPage: 1 },
    authors: {
      'ada-quill': {
        name: 'Ada Quill',
        role: 'Columnist',
        bio: 'She was a pilot.',
        email: 'ada@example.org',
        links: [{ label: 'Mastodon', url: 'https://example.social/@ada' }],
        portrait: { src: './ada.png', alt: 'Ada' },
      },
      emil: { name: 'Émil Zander' },
      bob: { name: 'bob' },
    },
    pictures: ['authors/ada.png'],
    articles: [article('a', { authors: ['ada-quill', 'bob'] }), article('b', { published: '2026-02-01' })],
  };

  test('has a page with what is known of them, on the first page with their portrait', () => {
    const views = authorViews(publication(parts)).filter(({ slug }) => slug === 'ada-quill');
    expect(views.map(({ page, view }) => [page, listed(view), view.author.portrait?.path])).toEqual([
      [1, ['b'], 'authors/ada.png'],
      [2, ['a'], undefined],
    ]);
    expect(views[0]?.view).toMatchObject({
      heading: 'Ada Quill',
      introduction: 'She was a pilot.',
      author: { role: 'Columnist', email: 'ada@example.org', links: [{ label: 'Mastodon', href: 'https://example.social/@ada' }] },
      breadcrumbs: [{ label: 'Writers', href: '/authors/' }],
    });
  });

  test('has a page before they have written anything', () => {
    expect(authorViews(publication(parts)).find(({ slug }) => slug === 'emil')?.view.groups).toEqual([]);
  });

  test('stands in the list of writers in the order of the alphabet, case left out', () => {
    expect(authorIndexView(publication(parts)).authors.map(({ label, articleCount, role }) => [label, articleCount, role])).toEqual([
      ['Ada Quill', 2, 'Columnist'],
      ['bob', 1, undefined],
      ['Émil Zander', 0, undefined],
    ]);
  });
});

test('of hashtags that are used alike, the first in the order of the language stand first, whatever their capitals', () => {
  const all = publication({ articles: [article('p', { hashtags: ['Zinc', 'M&A', 'archives', 'Émigrés', 'élan'] })] });
  expect(loudestHashtags(all, 4).map(({ label }) => label)).toEqual(['archives', 'élan', 'Émigrés', 'M&A']);
});

test('a series is listed from its first part on, below what it is about', () => {
  const part = (number: number) =>
    article(`p${number}`, { series: { name: 'Power', part: number, description: 'On sockets.' }, published: `2026-01-0${number}` });
  const views = seriesViews(publication({ site: { articlesPerPage: 2 }, articles: [part(3), part(1), part(2)] }));
  expect(
    views.map(({ slug, page, view }) => [slug, page, view.heading, view.parts.map(({ label, card }) => `${label}: ${card.title}`)]),
  ).toEqual([
    ['power', 1, 'Power', ['Part 1 of 3: About p1', 'Part 2 of 3: About p2']],
    ['power', 2, 'Power', ['Part 3 of 3: About p3']],
  ]);
  expect(views.map(({ view }) => view.introduction)).toEqual(['On sockets.', undefined]);
});

describe('the archive', () => {
  const all = publication({
    site: { numbering: 'monthly', articlesPerPage: 1 },
    articles: [
      article('a', { published: '2025-11-30' }),
      article('b', { published: '2026-01-01' }),
      article('c', { published: '2026-01-02' }),
    ],
  });

  test('has the numbers of each year, weighed, and no month without a piece', () => {
    const view = archiveView(all);
    expect(view).toMatchObject({
      heading: 'Numbers',
      count: '3 pieces in 2 months',
      years: [
        { year: { label: '2026', href: '/archive/2026/', articleCount: 2 } },
        { year: { label: '2025', href: '/archive/2025/', articleCount: 1 } },
      ],
    });
    expect(view.years.map(({ issues }) => issues.map(({ name, weight, current, month }) => [name, weight, current, month]))).toEqual([
      [['Number 3, January 2026', 0.5, true, 'Jan']],
      [['Number 1, November 2025', 0, false, 'Nov']],
    ]);
  });

  test('draws a cover of each: its lengths, its lead, who writes in it', () => {
    const [{ cover } = {}] = archiveView(all).years[0]?.issues ?? [];
    expect(cover).toMatchObject({ lead: { title: 'About c' }, writers: ['Ada Quill'], more: false });
    expect(cover?.lengths.map(({ lead, earlier = false }) => [lead, earlier])).toEqual([
      [false, true],
      [false, false],
      [true, false],
    ]);
  });

  test('draws no more strokes on a cover than one sees there', () => {
    const many = Array.from({ length: 90 }, (_, index) => article(`m${index}`, { published: `2026-${index < 60 ? '03' : '04'}-01` }));
    const [year] = archiveView(publication({ articles: [...many, article('last', { published: '2026-05-01' })] })).years;
    expect(year?.issues.map(({ cover }) => cover?.lengths.length)).toEqual([24, 24, 24]);
  });

  test('draws no covers beyond those of some years', () => {
    const monthly = Array.from({ length: 300 }, (_, index) =>
      article(`m${index}`, { published: `${2025 - Math.floor(index / 12)}-${String(12 - (index % 12)).padStart(2, '0')}-01` }),
    );
    const { years } = archiveView(publication({ articles: monthly }));
    expect(years).toHaveLength(25);
    expect(years.map(({ issues }) => issues.filter((issue) => 'cover' in issue).length)).toEqual([12, 12, 12, ...Array(22).fill(0)]);
  });

  test('shows every piece of a year under its month', () => {
    expect(
      yearViews(all).map(({ year, view }) => [
        year,
        view.count,
        view.months.map(({ month, lines }) => [
          month.label,
          lines.map(({ day, isLead, card }) => `${day} ${card.title}${isLead ? ', the lead' : ''}`),
        ]),
      ]),
    ).toEqual([
      ['2026', '2 pieces', [['January', ['Jan 2 About c, the lead', 'Jan 1 About b']]]],
      ['2025', '1 piece', [['November', ['Nov 30 About a, the lead']]]],
    ]);
  });

  test('shows a month page by page, as its number, between its neighbours', () => {
    expect(monthViews(all).map(({ year, month, page, view }) => [year, month, page, view.heading, view.month, listed(view)])).toEqual([
      ['2026', '01', 1, 'Number 3', 'January 2026', ['c']],
      ['2026', '01', 2, 'Number 3', 'January 2026', ['b']],
      ['2025', '11', 1, 'Number 1', 'November 2025', ['a']],
    ]);
    expect(monthViews(all).map(({ view }) => view.neighbours)).toEqual([
      { label: 'Numbers', older: { label: 'Number 1, November 2025', href: '/archive/2025/11/', lead: 'About a' } },
      { label: 'Numbers', older: { label: 'Number 1, November 2025', href: '/archive/2025/11/', lead: 'About a' } },
      { label: 'Numbers', newer: { label: 'Number 3, January 2026', href: '/archive/2026/01/', lead: 'About c' } },
    ]);
  });

  test('begins a number with its featured piece, and shows the lengths of its articles on the first page', () => {
    const articles = ['a', 'b', 'c'].map((name, index) =>
      article(name, { published: `2026-01-0${index + 1}`, hashtags: name === 'a' ? ['featured'] : [] }),
    );
    const [first, second] = monthViews(publication({ site: { articlesPerPage: 2 }, articles })).map(({ view }) => view);
    expect(first && listed(first)).toEqual(['a', 'c']);
    expect(first?.profile?.lengths.filter(({ lead }) => lead)).toHaveLength(1);
    expect(second).not.toHaveProperty('profile');
    expect([first?.current, second?.current]).toEqual([true, true]);
  });

  test('knows the newest number, which alone has the cover in the signal colour', () => {
    expect(monthViews(all).map(({ view }) => [view.heading, view.current])).toEqual([
      ['Number 3', true],
      ['Number 3', true],
      ['Number 1', false],
    ]);
  });

  test('calls months by their German names on a German site', () => {
    expect(
      monthViews(publication({ site: { language: 'de' }, articles: [article('a', { published: '2026-03-01' })] }))[0]?.view.heading,
    ).toBe('März 2026');
  });
});
