/** One namespace for every address of the site. */
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../../src/schema/article.ts';
import { isReserved } from '../../../../src/addresses/reserved.ts';
import { formerPath, identityOf } from '../../../../src/model/addresses/former-addresses.ts';
import { article, page, problems, publication } from '../../../support/make-publication.ts';

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

test('a public file, or a former address, that stands where the feed of a list belongs is a problem', () => {
  expect(problems({ publicFiles: ['tags/ai/Feed.xml', 'blog/feed.xml', 'feeds/feeds.opml'] })).toEqual([
    '/public/feeds/feeds.opml file name | The address /feeds/feeds.opml is already that of the list of feeds. | Give the file another name.',
    '/public/tags/ai/Feed.xml file name | The address /tags/ai/Feed.xml belongs to a page of the engine. | Choose another name.',
  ]);
  expect(problems({ articles: [article('a', { aliases: ['/tags/ai/feed.xml'] })] })).toHaveLength(1);
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
    ...[
      '/_headers/',
      '/_Redirects/',
      '/_worker.js/x/',
      '/_routes.json/',
      '/CNAME/',
      '/PageFind/pagefind.js/',
      '/_ASTRO/x/',
      '/former.json/',
    ],
    '/2012/index.html/x/',
  ])('%s is taken', (path) => {
    expect(isReserved(path)).toBe(true);
  });

  test.each([
    ...['/', '/about/', '/2019/', '/archive/2019/rent/', '/articles/rent/', '/tags/ai/', '/searching/'],
    ...['/index.php/2012/x/', '/v1.2/notes/', '/2012/x.html/', '/x.aspx/', '/favicon.svg/x/'],
  ])('%s is free', (path) => {
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
    ['rent', '/articles/rent/', ''],
    ['/2019/rent', '/2019/rent/', ''],
    ['/2019/rent/', '/2019/rent/', ''],
    ['/2019/index.html', '/2019/', ''],
    ['/?p=12', '/', 'p=12'],
    ['/index.php?p=12&x=/a/', '/index.php/', 'p=12&x=/a/'],
  ])('written as %s is %s', (alias, path, query) => {
    expect(formerPath(alias, (slug) => `/articles/${slug}/`)).toEqual({ path, query });
  });

  test.each([
    ['rent', '/articles/rent/'],
    ['/2019/rent', '/2019/rent/'],
    ['/2019/rent.html', '/2019/rent.html/'],
    ['/?p=12', '/?p=12'],
  ])('written as %s identifies a piece by %s, as it always did', (alias, id) => {
    expect(identityOf(alias)).toBe(id);
  });

  test('leads to the piece, below the path of the site', () => {
    const { redirects } = publication({
      site: { url: 'https://example.org/opinion/' },
      articles: [article('rent', { aliases: ['rent-stop', '/2019/Rent.html'] })],
    });
    expect(redirects).toEqual([
      { from: '/articles/rent-stop/', to: '/opinion/articles/rent/' },
      { from: '/2019/Rent.html', to: '/opinion/articles/rent/' },
    ]);
  });

  test('is whatever an old program made: a folder, or a file where hosts send it as a page', () => {
    const aliases = [
      '/index.php/2012/x',
      '/v1.2/notes',
      '/x.php',
      '/2012/x.htm',
      '/2012/été/',
      '/blog/my post',
      '/半/導体.html',
      '/blog/index.html',
    ];
    const { redirects } = publication({ articles: [article('a', { aliases })] });
    expect(redirects.map(({ from }) => from)).toEqual([
      ...['/index.php/2012/x/', '/v1.2/notes/', '/x.php/', '/2012/x.htm', '/2012/été/', '/blog/my post/', '/半/導体.html', '/blog/'],
    ]);
  });

  test('with a query is left to the page that hosts give in its place', () => {
    const { redirects, formerQueries } = publication({
      site: { url: 'https://example.org/opinion/' },
      articles: [
        article('a', { aliases: ['/?p=12', '/index.php?id=7', '/old', '/old?m=1'] }),
        article('b', { aliases: ['/?p=13'], draft: true }),
        article('c', { aliases: ['/?p=Ab', '/?p=aB'] }),
      ],
    });
    expect(redirects).toEqual([{ from: '/old/', to: '/opinion/articles/a/' }]);
    expect(formerQueries).toEqual([
      { path: '/', query: 'p=12', to: '/opinion/articles/a/' },
      { path: '/index.php/', query: 'id=7', to: '/opinion/articles/a/' },
      { path: '/', query: 'p=Ab', to: '/opinion/articles/c/' },
      { path: '/', query: 'p=aB', to: '/opinion/articles/c/' },
    ]);
  });

  test.each([
    [
      ['/x.html', '/x.html/y'],
      [],
      'The address /x.html/y/ is below /x.html, which is a file, not a folder. | Take the line away, or rename that file.',
    ],
    [
      ['/x.html/y', '/x.html'],
      [],
      'The address /x.html is a file, and /x.html/y/ would have to lie in a folder of that name. | Take one of the two lines away.',
    ],
    [['/x.html'], ['/X.html'], `The address /X.html is already that of articles/a.mdx. | ${ways.alias}`],
    [['/?p=1&q=2'], ['/?q=2&p=1'], 'The address /?q=2&p=1 is already that of articles/a.mdx. | Take the line away.'],
    [
      [],
      ['/about?p=1'],
      '"/about?p=1" cannot lead here: at its path stands the page of pages/about.mdx, and hosts of files look no further than the ?. | Take the line away.',
    ],
    [
      ['/favicon.svg/x'],
      [],
      'The address /favicon.svg/x/ is below public/favicon.svg, which is a file, not a folder. | Take the line away, or rename that file.',
    ],
  ])('is a problem where no host could serve it: %j and %j', (first, second, said) => {
    const found = problems({
      articles: [article('a', { aliases: first }), article('b', { aliases: second })],
      pages: [page('about')],
      publicFiles: ['favicon.svg'],
    });
    expect(found).toEqual([expect.stringContaining(said)]);
  });

  test('of a piece that is not out leads nowhere', () => {
    expect(publication({ articles: [article('a', { aliases: ['old'], draft: true })] }).redirects).toEqual([]);
  });

  test('is what the feed knows the piece by', () => {
    const moved = publication({ articles: [article('rent', { aliases: ['rent-stop'] })] }).articles[0];
    expect(moved?.id).toBe('/articles/rent-stop/');
  });
});

describe('what hosts look for', () => {
  test.each([
    '/_headers',
    '/_REDIRECTS/',
    '/_worker.js',
    '/_worker.js/index.js',
    '/_routes.json',
    '/CNAME',
    '/cname/x',
    '/Web.config',
    '/vercel.json',
  ])('is refused to an alias: %s', (alias) =>
    expect(problems({ articles: [article('a', { aliases: [alias] })] })).toEqual([
      `articles/a.mdx:6 aliases | The address ${formerPath(alias, String).path} is where hosts look for instructions of their own. | Choose another name.`,
    ]),
  );

  test('is refused to a page, and open to a file of public/', () => {
    expect(problems({ pages: [page('cname')] })).toEqual([
      'pages/cname.mdx file name | The address /cname/ is where hosts look for instructions of their own. | Choose another name.',
    ]);
    const publicFiles = [
      '_headers',
      '_redirects',
      '_worker.js',
      'CNAME',
      'robots.txt',
      '.well-known/security.txt',
      'favicon.ico',
      '.htaccess',
    ];
    expect(problems({ publicFiles })).toEqual([]);
  });

  test.each(['/PAGEFIND/pagefind.js', '/Pagefind/x', '/Cards/x.png', '/robots.txt', '/ROBOTS.TXT'])(
    'nor has an alias the files of the engine: %s',
    (alias) =>
      expect(problems({ articles: [article('a', { aliases: [alias] })] })).toEqual([
        expect.stringContaining('belongs to a page of the engine'),
      ]),
  );
});

describe('names that a disk takes for one', () => {
  const disk = 'on a disk that ignores capitals';

  test('are a problem of pieces, aliases and files', () => {
    expect(problems({ articles: [article('straße'), article('strasse')] })).toEqual([
      `articles/straße.mdx file name | The address /articles/straße/ is the same as /articles/strasse/ ${disk}, that of articles/strasse.mdx. | ${ways.file}`,
    ]);
    expect(problems({ articles: [article('strasse', { aliases: ['straße'] })] })).toEqual([
      `articles/strasse.mdx:6 aliases | /articles/straße/ is the same as /articles/strasse/ ${disk}. | Take the line away.`,
    ]);
    expect(problems({ publicFiles: ['diſtrict.pdf', 'district.pdf'] })).toEqual([
      `/public/district.pdf file name | The address /district.pdf is the same as /diſtrict.pdf ${disk}, that of public/diſtrict.pdf. | ${ways.file}`,
    ]);
  });

  test('are a problem of hashtags, where they are written, and of one as a synonym no problem', () => {
    const articles = [article('a', { hashtags: ['Straße'] }), article('b', { hashtags: ['Strasse'] })];
    expect(problems({ articles })).toEqual([
      'articles/b.mdx:6 hashtags | "Strasse" and "Straße" (articles/a.mdx) are two hashtags with one address, straße. | Spell them alike, or say in content/hashtags.yaml that one is sameAs the other, or give one a slug of its own.',
    ]);
    expect(problems({ articles, hashtags: [{ label: 'Straße', sameAs: ['Strasse'] }] })).toEqual([]);
  });

  test('are a problem of subjects and of series', () => {
    const categories = [
      { slug: 'masse', name: 'A', children: [] },
      { slug: 'maße', name: 'B', children: [] },
      { slug: 'markets', name: 'M', children: [] },
    ];
    expect(problems({ categories })).toEqual([
      `categories.yaml slug | "maße" and "masse" are one name ${disk}. | Give one of the two another slug, or join them.`,
    ]);
    const part = (name: string, number: number) => ({ series: { name, part: number } });
    expect(problems({ articles: [article('a', part('Maße', 1)), article('b', part('Masse', 2))] })).toEqual([
      'articles/b.mdx:6 series | "Masse" is spelled "Maße" in articles/a.mdx. | Spell the name of a series alike in each part.',
    ]);
  });
});

test('no piece is called like a device of Windows', () => {
  const device = (name: string) => `"${name}" is the name of a device on Windows, where no file can have this name.`;
  expect(problems({ articles: [article('aux')] })).toEqual([
    `articles/aux.mdx file name | ${device('aux')} | Add a word to the name of the file, or give it a slug of its own.`,
  ]);
  expect(articleSchema.shape.aliases.safeParse(['con', '/old/LPT1.html', '/console/']).error?.issues.map(({ message }) => message)).toEqual(
    [device('con'), device('LPT1.html')],
  );
});
