/** Names in one file that are those of another. */
import { describe, expect, test } from 'vitest';
import { article, page, problems, publication } from '../../../support/make-publication.ts';

test.each([
  [
    { authors: ['ada-quil'] },
    'articles/x.mdx:4 authors | "ada-quil" is not an author. Did you mean "ada-quill"? | Authors are the files in content/authors.',
  ],
  [
    { authors: ['Ada Quill'] },
    'articles/x.mdx:4 authors | "Ada Quill" is not an author. Did you mean "ada-quill"? | Authors are the files in content/authors.',
  ],
  [{ authors: ['nobody'] }, 'articles/x.mdx:4 authors | "nobody" is not an author. | Authors are the files in content/authors.'],
  [
    {
      contributors: [
        { name: 'Bo', role: 'guest' },
        { author: 'ada-quil', role: 'editor' },
      ],
    },
    'articles/x.mdx:6 contributors.author | "ada-quil" is not an author. Did you mean "ada-quill"? | Authors are the files in content/authors. For somebody who has none, write name in place of author.',
  ],
  [
    { related: ['yy'] },
    'articles/x.mdx:6 related | "yy" is not a piece. Did you mean "y"? | Write the slug of a piece, the last part of its present address.',
  ],
  [{ related: ['x'] }, 'articles/x.mdx:6 related | "x" is this piece itself. | Take it out of the list.'],
  [{ disagreesWith: ['x'] }, 'articles/x.mdx:6 disagreesWith | "x" is this piece itself. | Take it out of the list.'],
  [
    { disagreesWith: ['yy'] },
    'articles/x.mdx:6 disagreesWith | "yy" is not a piece. Did you mean "y"? | Write the slug of a piece, the last part of its present address.',
  ],
])('a piece with %j is told who or what there is', (fields, said) => {
  expect(problems({ articles: [article('x', fields), article('y')] })).toEqual([said]);
});

test('a piece may name one to read next that is not out yet, and readers see it when it is', () => {
  const { articles, relatedTo } = publication({
    articles: [article('x', { related: ['later'] }), article('later', { published: '2027-01-01' })],
  });
  expect(articles[0] && relatedTo(articles[0], 3)).toEqual([]);
});

describe('a series', () => {
  test('has each part once, and one spelling', () => {
    const part = (file: string, name: string, number: number) => article(file, { series: { name, part: number } });
    expect(
      problems({
        articles: [
          part('a', 'The price of power', 1),
          part('b', 'The price of power', 1),
          part('c', 'The Price of Power', 2),
          part('d', '!!!', 1),
        ],
      }),
    ).toEqual([
      'articles/b.mdx:6 series | articles/a.mdx is already part 1 of "The price of power". | Give one of the two another number.',
      'articles/c.mdx:6 series | "The Price of Power" is spelled "The price of power" in articles/a.mdx. | Spell the name of a series alike in each part.',
      'articles/d.mdx:6 series | "!!!" has no letter or digit, so it has no address. | Add a word.',
    ]);
  });
});

test('a series is described once, or alike', () => {
  const part = (file: string, number: number, description?: string) =>
    article(file, { series: { name: 'Power', part: number, ...(description !== undefined && { description }) } });
  expect(
    problems({ articles: [part('a', 1, 'On sockets.'), part('b', 2), part('c', 3, 'On sockets.'), part('d', 4, 'On plugs.')] }),
  ).toEqual(['articles/d.mdx:6 series | articles/a.mdx says something else about "Power". | Leave the description in one part only.']);
});

describe('the menu', () => {
  const menu = (to: string) => ({
    site: { navigation: [{ label: 'X', to }] },
    pages: [page('about')],
    articles: [article('out'), article('draft', { draft: true })],
    publicFiles: ['terms.pdf'],
  });

  test.each([
    '/about/',
    '/',
    '/tags/',
    '/feed.xml',
    '/terms.pdf',
    '/about/#team',
    '/search/?q=x',
    '/articles/out/',
    'https://example.com/',
    'mailto:a@example.org',
  ])('may lead to %s', (to) => {
    expect(problems(menu(to))).toEqual([]);
  });

  test.each([
    ['/abuot/', '"/abuot/" leads nowhere. Did you mean "/about/"? | Write the address of a page of this site, with a / at both ends.'],
    ['/about', '"/about" leads nowhere. Did you mean "/about/"? | Write the address of a page of this site, with a / at both ends.'],
    ['/articles/draft/', '"/articles/draft/" leads to a piece that is a draft. | Take it out of the menu until that piece is out.'],
  ])('may not lead to %s', (to, said) => {
    expect(problems(menu(to))).toEqual([`site.yaml:8 navigation.to | ${said}`]);
  });
});

describe('a picture', () => {
  const lead = { image: { src: './dock.png', alt: 'A dock' } };

  test('is found beside the piece, the page or the person that names it', () => {
    const { articles, pages, authors } = publication({
      articles: [article('2026/x', lead, { pictures: [{ src: '../map.png', line: 9 }] })],
      pages: [page('about', {}, { pictures: [{ src: './team.png', line: 9 }] })],
      authors: { 'ada-quill': { name: 'Ada', portrait: { src: './ada.png', alt: 'Ada' } } },
      pictures: ['articles/2026/dock.png', 'articles/map.png', 'pages/team.png', 'authors/ada.png'],
    });
    expect(articles[0]?.picture).toEqual({
      path: 'articles/2026/dock.png',
      width: 800,
      height: 600,
      digest: 'digest of articles/2026/dock.png',
      alt: 'A dock',
      caption: undefined,
      credit: undefined,
    });
    expect(articles[0]?.text.pictures['../map.png']?.path).toBe('articles/map.png');
    expect(pages[0]?.text.pictures['./team.png']?.path).toBe('pages/team.png');
    expect(authors.get('ada-quill')?.portrait).toMatchObject({ path: 'authors/ada.png', alt: 'Ada' });
  });

  test('that is missing is a problem at the place that names it', () => {
    const said = (src: string, meant = '') =>
      `There is no picture at "${src}".${meant} | Put the file beside this one, and mind capital letters in its name.`;
    expect(
      problems({
        articles: [article('x', lead, { pictures: [{ src: './map.png', line: 9 }] })],
        authors: { b: { name: 'B', portrait: { src: './b.png', alt: 'B' } } },
        pictures: ['articles/Dock.png'],
      }),
    ).toEqual([
      `articles/x.mdx:6 image | ${said('./dock.png', ' Did you mean "./Dock.png"?')}`,
      `articles/x.mdx:9 body | ${said('./map.png')}`,
      `authors/b.yaml:3 portrait | ${said('./b.png')}`,
    ]);
  });

  test('that is damaged is not called missing as well', () => {
    expect(problems({ articles: [article('x', lead)], damaged: ['articles/dock.png'] })).toEqual([]);
  });
});
