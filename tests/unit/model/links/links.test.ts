/** Where a link that a writer typed leads. */
import { describe, expect, test } from 'vitest';
import { joinPath } from '../../../../src/model/links/file-paths.ts';
import { article, noon, page, type Parts, problems, publication } from '../../../support/make-publication.ts';

const linking = (...targets: readonly string[]) => ({ links: targets.map((target, index) => ({ target, line: 20 + index })) });

/** Everything that a link may lead to, and one piece, `2026/x`, with these links in it. */
function parts(targets: readonly string[], fields: Readonly<Record<string, unknown>> = {}): Parts {
  return {
    site: { url: 'https://example.org/opinion/' },
    categories: [{ slug: 'markets', name: 'Markets', children: [{ slug: 'rent', name: 'Rent' }] }],
    hashtags: [{ label: 'GPU', sameAs: ['GPUs'] }],
    articles: [
      article('2026/x', fields, { anchors: ['why', 'über'], ...linking(...targets) }),
      article(
        'rent',
        {
          hashtags: ['C++', '半導体', 'GPU'],
          aliases: ['/2019/rent/', '/blog/2010s-decade-in-review/'],
          series: { name: 'Power', part: 1 },
          published: '2026-01-01T00:30:00+02:00',
        },
        { anchors: ['who-pays'] },
      ),
      article('plain'),
      article('one/index'),
      article('quiet-port/index'),
      article('caf\u00e9'),
      article('draft', { draft: true }),
      article('soon', { published: '2026-12-01', series: { name: 'To come', part: 1 }, hashtags: ['to come'] }),
      article('later', { published: '2026-12-24' }),
    ],
    pages: [page('about', {}, { anchors: ['team'] }), page('imprint', { draft: true })],
    publicFiles: ['favicon.svg', 'files/a b.pdf'],
    filesBeside: ['articles/2026/a report.pdf', 'articles/harbour.jpg'],
  };
}

const hrefOf = (target: string) => publication(parts([target])).articleBySlug.get('x')?.text.hrefs[0];
const saidOf = (target: string, fields?: Readonly<Record<string, unknown>>) => problems(parts([target], fields));

describe('a link leads', () => {
  test.each([
    ['../rent.mdx', '/opinion/articles/rent/'],
    ['../rent.mdx#who-pays', '/opinion/articles/rent/#who-pays'],
    ['../rent.mdx?a=b', '/opinion/articles/rent/?a=b'],
    ['../rent.md#who-pays', '/opinion/articles/rent/#who-pays'],
    ['../cafe\u0301.mdx', '/opinion/articles/caf%C3%A9/'],
    ['../caf%C3%A9.mdx', '/opinion/articles/caf%C3%A9/'],
    ['../../pages/about.mdx#team', '/opinion/about/#team'],
    ['#why', '#why'],
    ['#%C3%BCber', '#%C3%BCber'],
    ['/', '/opinion/'],
    ['/articles/rent/', '/opinion/articles/rent/'],
    ['/articles/rent', '/opinion/articles/rent/'],
    ['/articles/rent/#who-pays', '/opinion/articles/rent/#who-pays'],
    ['/2019/rent/', '/opinion/articles/rent/'],
    ['/about', '/opinion/about/'],
    ['/categories/markets/rent/', '/opinion/categories/markets/rent/'],
    ['/categories/', '/opinion/categories/'],
    ['/feed.xml', '/opinion/feed.xml'],
    ['/categories/markets/rent/feed.xml', '/opinion/categories/markets/rent/feed.xml'],
    ['/tags/c-plus-plus/', '/opinion/tags/c-plus-plus/'],
    ['/tags/半導体/', '/opinion/tags/%E5%8D%8A%E5%B0%8E%E4%BD%93/'],
    ['/tags/%E5%8D%8A%E5%B0%8E%E4%BD%93/', '/opinion/tags/%E5%8D%8A%E5%B0%8E%E4%BD%93/'],
    ['/tags/gpus/', '/opinion/tags/gpu/'],
    ['/authors/ada-quill/', '/opinion/authors/ada-quill/'],
    ['/series/power/', '/opinion/series/power/'],
    ['/archive/2025/12/', '/opinion/archive/2025/12/'],
    ['/search/?q=rent', '/opinion/search/?q=rent'],
    ['/feed.xml', '/opinion/feed.xml'],
    ['/favicon.svg', '/opinion/favicon.svg'],
    ['/files/a%20b.pdf#page=2', '/opinion/files/a%20b.pdf#page=2'],
  ])('from %s to %s', (target, href) => {
    expect(hrefOf(target)).toBe(href);
  });
});

describe('a link that leads nowhere is said to, with its line', () => {
  // Examples are those of this publication.
  const ways = 'Link to an address of this site (/articles/rent/), or to a file by its path from this one (../rent.mdx).';
  test.each([
    ['../rents.mdx', `"../rents.mdx" leads nowhere. Did you mean "../rent.mdx"? | ${ways}`],
    ['rent.mdx', `"rent.mdx" leads nowhere. Did you mean "../rent.mdx"? | ${ways}`],
    ['../Rent.mdx', `"../Rent.mdx" leads nowhere. Did you mean "../rent.mdx"? | ${ways}`],
    ['../abuot.mdx', `"../abuot.mdx" leads nowhere. Did you mean "../../pages/about.mdx"? | ${ways}`],
    ['./plian.mdx', `"./plian.mdx" leads nowhere. Did you mean "../plain.mdx"? | ${ways}`],
    ['../quiet-prot/index.mdx', `"../quiet-prot/index.mdx" leads nowhere. Did you mean "../quiet-port/index.mdx"? | ${ways}`],
    ['/uploads/a%20plan.pdf', '"/uploads/a%20plan.pdf" leads nowhere. | Put the file at public/uploads/a plan.pdf, or take the link away.'],
    ['/articles/rents/', `"/articles/rents/" leads nowhere. Did you mean "/articles/rent/"? | ${ways}`],
    ['/opinion/articles/rent/', `"/opinion/articles/rent/" leads nowhere. | ${ways}`],
    ['/categories/rent/', `"/categories/rent/" leads nowhere. Did you mean "/categories/markets/rent/"? | ${ways}`],
    ['/archive/2026/12/', `"/archive/2026/12/" leads nowhere. Did you mean "/archive/2025/12/"? | ${ways}`],
    ['/series/to-come/', `"/series/to-come/" leads nowhere. | ${ways}`],
    ['/tags/to-come/', `"/tags/to-come/" leads nowhere. | ${ways}`],
    ['/archive/2026/02/', `"/archive/2026/02/" leads nowhere. Did you mean "/archive/2026/01/"? | ${ways}`],
    ['../../../../etc/passwd', `"../../../../etc/passwd" leads nowhere. | ${ways}`],
    ['../lease.mdx', `"../lease.mdx" leads nowhere. | Was it renamed? ${ways}`],
    ['/articles/on-the-price-of-bread/', `"/articles/on-the-price-of-bread/" leads nowhere. | Was it renamed? ${ways}`],
    ['www.example.org/a', '"www.example.org/a" leads nowhere. | Write https://www.example.org/a for another site.'],
    // A guess that is far off is worse than none.
    ['/blog', `"/blog" leads nowhere. | ${ways}`],
    ['/blog/', `"/blog/" leads nowhere. | ${ways}`],
    ['/authors/zora-vane/', `"/authors/zora-vane/" leads nowhere. | ${ways}`],
    ['/constructor/', `"/constructor/" leads nowhere. | ${ways}`],
    ['#', `"#" leads nowhere. | ${ways}`],
    ['#wy', '"#wy" leads to a place that is not there. Did you mean "#why"? | Write the heading in small letters with hyphens for spaces.'],
    [
      '../rent.mdx#why',
      '"../rent.mdx#why" leads to a place that is not there. | Write the heading in small letters with hyphens for spaces.',
    ],
    [
      '../plain.mdx#why',
      '"../plain.mdx#why" leads to a place that is not there. | Write the heading in small letters with hyphens for spaces.',
    ],
    ['%E0%A4%A', `"%E0%A4%A" leads nowhere. | ${ways}`],
  ])('%s', (target, said) => {
    expect(saidOf(target)).toEqual([`articles/2026/x.mdx:20 body | ${said}`]);
  });

  test.each(['./xs.mdx', '/the-frist-address/'])('%s, without naming the piece itself as what was meant', (target) => {
    expect(saidOf(target, { aliases: ['/the-first-address/'] })).toEqual([
      `articles/2026/x.mdx:20 body | "${target}" leads nowhere. | ${target.endsWith('.mdx') ? 'Was it renamed? ' : ''}${ways}`,
    ]);
  });

  test('without an example where there is no other piece', () => {
    expect(problems({ articles: [article('2026/x', {}, linking('/blog/'))] })).toEqual([
      'articles/2026/x.mdx:20 body | "/blog/" leads nowhere. | Link to an address of this site, or to a file by its path from this one.',
    ]);
  });
});

describe('a link to what readers will not find', () => {
  const fix = 'Take the link away until that piece is out.';
  test.each([
    ['../draft.mdx', {}, '"../draft.mdx" leads to a piece that is a draft.'],
    ['../soon.mdx', {}, '"../soon.mdx" leads to a piece that is not published yet.'],
    ['../draft.mdx', { published: '2026-12-01' }, '"../draft.mdx" leads to a piece that is a draft.'],
    ['../later.mdx', { published: '2026-12-01' }, '"../later.mdx" leads to a piece that is published later than this one.'],
  ])('%s from a piece with %j is a problem', (target, fields, said) => {
    expect(saidOf(target, fields)).toEqual([`articles/2026/x.mdx:20 body | ${said} | ${fix}`]);
  });

  test.each(['/imprint/', '../../pages/imprint.mdx'])('%s, a page that is a draft, is one too', (target) => {
    expect(saidOf(target)).toEqual([
      `articles/2026/x.mdx:20 body | "${target}" leads to a page that is a draft. | Take the link away until that page is out.`,
    ]);
    expect(saidOf(target, { draft: true })).toEqual([]);
  });

  test.each([
    ['../draft.mdx', { draft: true }, 'a draft may lead to a draft'],
    ['../soon.mdx', { published: '2026-12-24' }, 'a piece may lead to one that is out before it'],
    ['../later.mdx', { published: '2026-12-24' }, 'a piece may lead to one that is out together with it'],
  ])('%s from a piece with %j is none: %s', (target, fields, _reason) => {
    expect(saidOf(target, fields)).toEqual([]);
  });

  test('is none in the preview, where everything is shown', () => {
    expect(problems(parts(['../draft.mdx', '../later.mdx']), { ...noon, drafts: true })).toEqual([]);
  });

  test('is found long before its day comes: what is in order stays in order', () => {
    for (const target of ['../draft.mdx', '../soon.mdx', '../later.mdx', '../rent.mdx']) {
      for (const fields of [{ published: '2026-12-01' }, { published: '2026-12-24' }]) {
        const today = problems(parts([target], fields));
        const onItsDay = problems(parts([target], fields), { ...noon, now: Date.parse('2026-12-24T12:00:00Z') });
        if (today.length === 0) expect(onItsDay).toEqual([]);
      }
    }
  });
});

test('a link to a damaged file is none of its faults, and neither is one to a place in it', () => {
  const broken = { ...parts(['../rent.mdx#anywhere', '/articles/rent/']), damaged: ['articles/rent.mdx'] };
  expect(problems(broken)).toEqual([]);
});

test.each([
  ['articles/a.mdx', './b.png', 'articles/b.png'],
  ['articles/a.mdx', 'b.png', 'articles/b.png'],
  ['articles/2026/a.mdx', '../shared/./b.png', 'articles/shared/b.png'],
  ['articles/a.mdx', '../../../b.png', 'b.png'],
  ['a.mdx', 'cafe\u0301.png', 'caf\u00e9.png'],
])('seen from %s, %s is %s', (from, relative, path) => {
  expect(joinPath(from, relative)).toBe(path);
});

test('a complete address of the site itself must lead somewhere too', () => {
  const saidOfComplete = (target: string) => {
    const { articles = [], ...others } = parts([]);
    return problems({ ...others, articles: [...articles, article('y', {}, { externalLinks: [{ target, line: 9 }] })] });
  };
  expect(saidOfComplete('https://example.org/opinion/articles/rent/#who-pays')).toEqual([]);
  expect(saidOfComplete('https://example.org/elsewhere/')).toEqual([]);
  expect(saidOfComplete('https://example.org/opinion/articles/rend/')).toHaveLength(1);
});

test('each dead link is reported once in its line, with what may have been meant', () => {
  const links = Array.from({ length: 60 }, (_, index) => ({ target: '/abuot/', line: 20 + index }));
  const said = problems({ articles: [article('2026/x', {}, { links: [...links, ...links] })], pages: [page('about')] });
  expect(said).toHaveLength(60);
  expect(said.filter((line) => line.includes('Did you mean "/about/"?'))).toHaveLength(60);
});

test.each([
  ['./a%20report.pdf', 'a%20report.pdf'],
  ['../harbour.jpg', 'harbour.jpg'],
])('to a file beside the text, %s, the way leads through public/', (target, name) => {
  expect(saidOf(target)).toEqual([
    `articles/2026/x.mdx:20 body | "${target}" lies beside this text, and is not published by itself. | Move it into public/, where files are published as they are, and link to "/${name}".`,
  ]);
});
