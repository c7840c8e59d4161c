/** One namespace for every address of the site. */
import { describe, expect, test } from 'vitest';
import { aliasPath } from '../../../src/model/addresses.ts';
import { isReserved } from '../../../src/model/engine-addresses.ts';
import { article, page, problems, publication } from '../../support/make-publication.ts';

const ways = {
  file: 'Rename one of the two files.',
  alias: 'Take the line away, or let the other one move.',
  slug: 'Choose another slug.',
};

describe('the slug of a piece', () => {
  test.each([
    ['rent-freeze', 'rent-freeze'],
    ['2026/rent-freeze', 'rent-freeze'],
    ['rent-freeze/index', 'rent-freeze'],
    ['2026/rent-freeze/index', 'rent-freeze'],
    ['cafe\u0301', 'caf\u00e9'],
  ])('in the file articles/%s.mdx is %s', (file, slug) => {
    expect([...publication({ articles: [article(file)] }).articleBySlug.keys()]).toEqual([slug]);
  });

  test('may be written in the piece, whatever the file is called', () => {
    expect(publication({ articles: [article('Draft 7 (final)', { slug: 'rent-freeze' })] }).articles[0]?.href).toBe(
      '/articles/rent-freeze/',
    );
  });

  test.each([
    ['Rent Freeze', '"Rent Freeze" cannot stand in an address. | Name the file "rent-freeze", or give it a slug of its own.'],
    [
      '2026',
      '"2026" is only digits, which are the addresses of further pages of a list. | Add a word to the name of the file, or give it a slug of its own.',
    ],
    ['***', '"***" cannot stand in an address. | Name the file in small letters and digits, joined by hyphens, with at least one letter.'],
    [
      '半'.repeat(27),
      `"${'半'.repeat(27)}" is too long for an address, which holds 80 letters of English, or fewer of other scripts. | Name the file "${'半'.repeat(26)}", or give it a slug of its own.`,
    ],
  ])('cannot come from a file called %s', (file, said) => {
    expect(problems({ articles: [article(file)] })).toEqual([`articles/${file}.mdx file name | ${said}`]);
  });

  test('of a page or a person can only come from the file', () => {
    expect(problems({ pages: [page('About Us')], authors: { 'Ada Quill': { name: 'Ada' } } })).toEqual([
      'authors/Ada Quill.yaml file name | "Ada Quill" cannot stand in an address. | Name the file "ada-quill".',
      'pages/About Us.mdx file name | "About Us" cannot stand in an address. | Name the file "about-us".',
    ]);
  });
});

describe('an address that two want', () => {
  test.each([
    [
      { articles: [article('2025/rent'), article('2026/rent')] },
      [`articles/2026/rent.mdx file name | The address /articles/rent/ is already that of articles/2025/rent.mdx. | ${ways.file}`],
    ],
    [
      { articles: [article('rent'), article('rent/index')] },
      [`articles/rent/index.mdx file name | The address /articles/rent/ is already that of articles/rent.mdx. | ${ways.file}`],
    ],
    [
      { articles: [article('a', { slug: 'rent' }), article('rent')] },
      [`articles/rent.mdx file name | The address /articles/rent/ is already that of articles/a.mdx. | ${ways.file}`],
    ],
    [
      { articles: [article('rent'), article('z', { slug: 'rent' })] },
      [`articles/z.mdx:6 slug | The address /articles/rent/ is already that of articles/rent.mdx. | ${ways.slug}`],
    ],
    [
      { articles: [article('a', { aliases: ['rent'] }), article('rent')] },
      [`articles/a.mdx:6 aliases | The address /articles/rent/ is already that of articles/rent.mdx. | ${ways.alias}`],
    ],
    [
      { articles: [article('a', { aliases: ['/Articles/RENT/'] }), article('rent')] },
      [`articles/a.mdx:6 aliases | The address /Articles/RENT/ is already that of articles/rent.mdx. | ${ways.alias}`],
    ],
    [
      { articles: [article('a', { aliases: ['old'] }), article('b', { aliases: ['old'] })] },
      [`articles/b.mdx:6 aliases | The address /articles/old/ is already that of articles/a.mdx. | ${ways.alias}`],
    ],
    [
      { articles: [article('a', { aliases: ['a'] })] },
      ['articles/a.mdx:6 aliases | /articles/a/ is an address of this piece already. | Take the line away.'],
    ],
    [
      { articles: [article('a', { aliases: ['/about'] })], pages: [page('about')] },
      [`articles/a.mdx:6 aliases | The address /about/ is already that of pages/about.mdx. | ${ways.alias}`],
    ],
    [
      { articles: [article('a', { aliases: ['/categories/markets'] })] },
      [`articles/a.mdx:6 aliases | The address /categories/markets/ is already that of categories.yaml. | ${ways.alias}`],
    ],
    [
      { articles: [article('a', { aliases: ['/tags/ai'], hashtags: ['AI'] })] },
      [`articles/a.mdx:6 aliases | The address /tags/ai/ is already that of the page of #ai. | ${ways.alias}`],
    ],
    [
      { articles: [article('a', { aliases: ['/series/power'], series: { name: 'Power', part: 1 } })] },
      [`articles/a.mdx:6 aliases | The address /series/power/ is already that of the series "Power". | ${ways.alias}`],
    ],
    [
      { articles: [article('a', { aliases: ['/authors/ada-quill/'] })] },
      [`articles/a.mdx:6 aliases | The address /authors/ada-quill/ is already that of authors/ada-quill.yaml. | ${ways.alias}`],
    ],
    [
      { articles: [article('a', { aliases: ['/old.html'] })], publicFiles: ['old.html'] },
      [`articles/a.mdx:6 aliases | The address /old.html is already that of public/old.html. | ${ways.alias}`],
    ],
    [
      { pages: [page('about')], publicFiles: ['about/index.html'] },
      [`pages/about.mdx file name | The address /about/ is already that of public/about/index.html. | ${ways.file}`],
    ],
    [
      { articles: [article('caf\u00e9'), article('cafe\u0301')] },
      [
        'articles/caf\u00e9.mdx file name | Two files have names that look the same and are composed of different characters. | Delete one of them, or rename it.',
      ],
    ],
  ])('is a problem: %#', (parts, said) => {
    expect(problems(parts)).toEqual(said);
  });

  test('is one when the other piece is a draft or scheduled, so that publishing it breaks nothing', () => {
    expect(problems({ articles: [article('a', { aliases: ['rent'] }), article('rent', { draft: true })] })).toHaveLength(1);
    expect(
      problems({ articles: [article('a', { aliases: ['/tags/rent'] }), article('b', { hashtags: ['rent'], published: '2027-01-01' })] }),
    ).toHaveLength(1);
    expect(
      problems({
        articles: [article('a', { aliases: ['/series/rent'] }), article('b', { series: { name: 'Rent', part: 1 }, draft: true })],
      }),
    ).toHaveLength(1);
  });
});

test('a public file that stands where the card of a piece belongs is a problem of the two', () => {
  expect(problems({ articles: [article('rent')], publicFiles: ['cards/articles/rent.png', 'cards/own.png'] })).toEqual([
    `articles/rent.mdx file name | The address /cards/articles/rent.png is already that of public/cards/articles/rent.png. | ${ways.file}`,
  ]);
});

test('a public file that a page of the engine would replace is a problem of that file', () => {
  expect(problems({ publicFiles: ['index.html', 'Tags/index.html', 'favicon.svg'] })).toEqual([
    '/public/Tags/index.html file name | The address /Tags/ is already that of the tags page. | Give the file another name.',
    '/public/index.html file name | The address / is already that of the home page. | Give the file another name.',
  ]);
});

test.for([
  { path: '404.html/f.txt', address: '/404.html' },
  { path: 'articles/rent/index.html/f.txt', address: '/articles/rent/index.html' },
  { path: 'cards/publication.png/f.txt', address: '/cards/publication.png' },
])('a folder that would lie where the engine has a file is a problem: public/$path', ({ path, address }) => {
  expect(problems({ publicFiles: [path, 'articles/rent/f.txt'] })).toEqual([
    expect.stringContaining(`The address ${address} belongs to a page of the engine.`),
  ]);
});

describe('a name of the engine', () => {
  test.each([
    '/404/',
    '/search/',
    '/saved/',
    '/build.json/',
    '/recent.json/',
    '/Tags/',
    '/archive/2026/',
    '/archive/2026/01/',
    '/tags/ai/2/',
    '/categories/a/b/3/',
    '/feed.xml/',
    '/robots.txt/',
    '/pagefind/',
    '/Cards/',
    '/cards/articles/rent.png/',
  ])('%s is taken', (path) => {
    expect(isReserved(path)).toBe(true);
  });

  test.each(['/', '/about/', '/2019/', '/archive/2019/rent/', '/articles/rent/', '/tags/ai/', '/searching/'])('%s is free', (path) => {
    expect(isReserved(path)).toBe(false);
  });

  test('is refused to a page, once, and to an alias', () => {
    const taken = (path: string) => `The address ${path} belongs to a page of the engine. | Choose another name.`;
    expect(problems({ pages: [page('search')] })).toEqual([`pages/search.mdx file name | ${taken('/search/')}`]);
    expect(problems({ pages: [page('index')] })).toEqual([`pages/index.mdx file name | ${taken('/index/')}`]);
    expect(problems({ articles: [article('a', { aliases: ['/archive/2026/'] })] })).toEqual([
      `articles/a.mdx:6 aliases | ${taken('/archive/2026/')}`,
    ]);
  });
});

describe('a former address', () => {
  test.each([
    ['rent', '/articles/rent/'],
    ['/2019/rent', '/2019/rent/'],
    ['/2019/rent/', '/2019/rent/'],
  ])('written as %s is %s', (alias, path) => {
    expect(aliasPath(alias)).toBe(path);
  });

  test('leads to the piece, below the path of the site', () => {
    const { redirects } = publication({
      site: { url: 'https://example.org/opinion/' },
      articles: [article('rent', { aliases: ['rent-stop', '/2019/Rent.html'] })],
    });
    expect(redirects).toEqual([
      { from: '/articles/rent-stop/', to: '/opinion/articles/rent/' },
      { from: '/2019/Rent.html/', to: '/opinion/articles/rent/' },
    ]);
  });

  test('of a piece that is not out leads nowhere', () => {
    expect(publication({ articles: [article('a', { aliases: ['old'], draft: true })] }).redirects).toEqual([]);
  });

  test('is what the feed knows the piece by', () => {
    const moved = publication({ articles: [article('rent', { aliases: ['rent-stop'] })] }).articles[0];
    expect(moved?.id).toBe('/articles/rent-stop/');
  });
});

test.each(['/pagefind/pagefind.js/', '/_astro/x/', '/feed.xml/x/', '/404.html/x/', '/favicon.svg/x/'])(
  'no page may stand at %s',
  (path) => {
    expect(isReserved(path)).toBe(true);
  },
);
