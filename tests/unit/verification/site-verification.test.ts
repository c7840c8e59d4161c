/** A site as it was written, held against what it must and must not hold. */
import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Expectations, SiteVerification } from '../../../src/verification/site-verification.ts';
import { toldPictures } from '../../support/told-pictures.ts';

const page = (body = ''): string => `<!doctype html><title>T</title><h1>T</h1>${body}`;

const sound: Readonly<Record<string, string | Buffer>> = {
  'index.html': page('<a href="/articles/rent/#why">a</a>'),
  'articles/rent/index.html': page('<h2 id="why">Why</h2>'),
  'feed.xml': '<rss><link>https://example.org/articles/rent/</link></rss>',
  'pagefind/pagefind-entry.json': '{"languages":{"de":{"page_count":0},"en":{"page_count":1}}}',
  'pagefind/fragment/en_1.pf_fragment': gzipSync('pagefind_dcd{"content":"Rents are frozen by those who own none."}'),
};

/** Of one piece that is held back. */
const textsOf = (texts: readonly string[]) => new Map(texts.map((text) => [text, 'articles/silence.mdx']));

const expected: Expectations = {
  siteUrl: 'https://example.org/',
  articlePages: ['articles/rent/index.html'],
  scripted: new Map([['articles/rent/index.html', 'articles/rent.mdx']]),
  searchLists: ['pagefind/pagefind-entry.json'],
  redirectPages: [],
  copied: new Set(),
  privateTexts: [
    { text: '/home/ada/review', what: 'The path', secret: false },
    { text: 'swordfish-4711', what: 'The token', secret: true },
  ],
  heldBack: textsOf(['The annual silence', '/articles/silence/']),
  isHeldBackPicture: (bytes) => Buffer.from(bytes).toString() === 'the dock at night',
  digestOf: (text) => hash('sha256', text),
  isPublic: () => Promise.resolve(false),
};

async function faultsOf(
  changes: Readonly<Record<string, string | Buffer | undefined>>,
  also: Partial<Expectations> = {},
): Promise<readonly string[]> {
  const verification = new SiteVerification({ ...expected, ...also });
  for (const [path, content] of Object.entries({ ...sound, ...changes }))
    if (content !== undefined) await verification.look({ path, bytes: Buffer.from(content) });
  const problems = await verification.problems(verification.links());
  return problems.map(({ file, message }) => `${file}: ${message}`);
}

test('a sound site has no problem', async () => {
  expect(await faultsOf({})).toEqual([]);
});

test('a secret of eight letters is found, and a text of a held-back piece that is as short is not looked for', async () => {
  const privateTexts = [{ text: 'hunter42', what: 'The password', secret: true }];
  const also = { privateTexts, heldBack: textsOf(['Harbours']) };
  const files = { 'index.html': page('<p>hunter42</p><p>Harbours</p>') };
  expect(await faultsOf(files, also)).toEqual(['index.html: The password stands in this file.']);
});

test('what the security policy of a page keeps from readers is named with the piece, in pages and in style sheets', async () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'; style-src 'self'">`;
  const bringing = (body: string): string => page(`${policy}<h2 id="why">Why</h2>${body}`);
  const picture = '<img src="https://elsewhere.example/a.png">';
  expect(await faultsOf({ 'articles/rent/index.html': bringing(picture) })).toEqual([
    `articles/rent/index.html: articles/rent.mdx holds ${picture}, which the security policy of the page keeps from readers.`,
  ]);
  const own = 'https://example.org/articles/rent/';
  expect(await faultsOf({ 'articles/rent/index.html': bringing(`<img src="${own}"><link rel="stylesheet" href="${own}">`) })).toEqual([]);
  const sheet =
    '@import"https://elsewhere.example/a.css";@font-face{src:url(https://elsewhere.example/b.woff2)}a{src:url(https://example.org/feed.xml)}';
  expect(await faultsOf({ '_astro/a.css': sheet })).toEqual(
    ['a.css', 'b.woff2'].map(
      (name) =>
        `_astro/a.css: This style sheet loads "https://elsewhere.example/${name}", which the security policy of each page keeps from readers.`,
    ),
  );
});

describe('links', () => {
  test('removing any file that another leads to is noticed', async () => {
    expect(await faultsOf({ 'articles/rent/index.html': undefined })).toEqual(
      [
        'articles/rent/index.html: This piece is published and has no page.',
        'index.html: "/articles/rent/#why" leads to nothing on this site.',
        'feed.xml: "https://example.org/articles/rent/" leads to nothing on this site.',
      ].sort(),
    );
  });

  test('removing a place that another leads to is noticed', async () => {
    expect(await faultsOf({ 'articles/rent/index.html': page() })).toEqual([
      'index.html: "/articles/rent/#why" leads to a place that articles/rent/index.html does not have.',
    ]);
  });

  test('one in a page of somebody’s own is named where that lies', async () => {
    const copied = new Set(['own/index.html']);
    expect(await faultsOf({ 'own/index.html': '<a href="/gone/">a</a>' }, { copied })).toEqual([
      '/public/own/index.html: "/gone/" leads to nothing on this site.',
    ]);
  });

  test('what a style sheet loads has to be there', async () => {
    expect(await faultsOf({ '_astro/a.css': 'a{src:url(/_astro/b.woff2)}' })).toEqual([
      '_astro/a.css: "/_astro/b.woff2" leads to nothing on this site.',
    ]);
  });
});

describe('pages', () => {
  test('a page of no piece is noticed, one that leads on is not', async () => {
    const more = { 'articles/old/index.html': page() };
    expect(await faultsOf(more)).toEqual(['articles/old/index.html: This page belongs to no piece that is published.']);
    expect(await faultsOf(more, { redirectPages: ['articles/old/index.html'] })).toEqual([]);
  });

  test.each([
    ['<h1>T</h1>', 'It has 0 titles.'],
    [page('<h1>Again</h1>'), 'It has 2 main headings (h1).'],
    [page('<i id="a"></i><b id="a"></b>'), 'The id "a" is used twice.'],
  ])('%s is no page of ours', async (html, message) => {
    expect(await faultsOf({ 'about/index.html': html })).toEqual([`about/index.html: ${message}`]);
    // What somebody puts into public/ is theirs.
    expect(await faultsOf({ 'about/index.html': html }, { copied: new Set(['about/index.html']) })).toEqual([]);
  });
});

test.each(Object.entries(await toldPictures()))('%s is seen to say where it was taken, whoever published it', async (_way, bytes) => {
  const [own, copied] = [{ '_astro/a.B1.webp': bytes }, { 'files/a': bytes }];
  expect(await faultsOf(own)).toEqual([expect.stringMatching(/^_astro\/a\.B1\.webp: The (picture tells|notes in this file name)/)]);
  expect(await faultsOf(copied, { copied: new Set(['files/a']) })).toEqual([expect.stringMatching(/^\/public\/files\/a: The/)]);
});

test('a picture that a damaged disk has emptied is noticed', async () => {
  expect(await faultsOf({ '_astro/dock.webp': '' })).toEqual(['_astro/dock.webp: This picture is empty.']);
});

test('a search that is not there is noticed', async () => {
  const list = 'pagefind/pagefind-entry.json';
  expect(await faultsOf({ [list]: undefined })).toEqual([`${list}: The search has no list of its pieces.`]);
  const searchLists = [list, 'pagefind/2011-01/pagefind-entry.json'];
  expect(await faultsOf({}, { searchLists })).toEqual(['pagefind/2011-01/pagefind-entry.json: The search has no list of its pieces.']);
});

test('a file of the index that was cut short is noticed', async () => {
  const packed = gzipSync('pagefind_dcd{"content":"Rents are frozen."}');
  expect(await faultsOf({ 'pagefind/fragment/en_1.pf_fragment': packed.subarray(0, -4) })).toEqual([
    'pagefind/fragment/en_1.pf_fragment: It is packed, and was cut short.',
  ]);
});

describe('what must not get out', () => {
  test('a folder of the machine', async () => {
    const told = { '_astro/a.js': 'x("/home/ada/review/src")' };
    expect(await faultsOf(told)).toEqual(['_astro/a.js: The path stands in this file.']);
    // A writer may have written it.
    expect(await faultsOf(told, { isPublic: () => Promise.resolve(true) })).toEqual([]);
  });

  test('a text that somebody has put into public/ names a piece too early, and is told so', async () => {
    expect(await faultsOf({ 'llms.md': 'Soon: The annual silence' }, { copied: new Set(['llms.md']) })).toEqual([
      '/public/llms.md: A text in it belongs to a piece that is held back: articles/silence.mdx.',
    ]);
    // What no reader sees as text is not looked through.
    expect(await faultsOf({ 'film.bin': '\0The annual silence' })).toEqual([]);
  });

  test('a picture of a piece that is held back, whatever it is called', async () => {
    expect(await faultsOf({ '_astro/a.Bx.png': 'the dock at night', '_astro/b.By.png': 'the dock by day' })).toEqual([
      '_astro/a.Bx.png: This picture belongs to a piece that is held back.',
    ]);
    // Somebody has published it.
    expect(await faultsOf({ 'dock.png': 'the dock at night' }, { copied: new Set(['dock.png']) })).toEqual([]);
  });

  test('a secret, whoever wrote it, and whatever brought it in', async () => {
    const told = { 'notes.txt': 'It is swordfish-4711.' };
    const also = { isPublic: () => Promise.resolve(true), copied: new Set(['notes.txt']) };
    expect(await faultsOf(told, also)).toEqual(['/public/notes.txt: The token stands in this file.']);
  });

  test('a source map', async () => {
    expect(await faultsOf({ '_astro/a.js.map': '{}', '_astro/b.js': 'x\n//# sourceMappingURL=b.js.map' })).toEqual([
      '_astro/a.js.map: It holds a source map, or leads to one.',
      '_astro/b.js: It holds a source map, or leads to one.',
    ]);
  });

  test.each([
    ['in a page', { 'about/index.html': page('<p>The annual silence</p>') }],
    ['in the feed', { 'feed.xml': '<rss><title>The annual silence</title></rss>' }],
    ['packed in the index', { 'pagefind/fragment/en_2.pf_fragment': gzipSync('pagefind_dcd{"title":"The annual silence"}') }],
    ['in the name of a file', { 'cards/The annual silence.png': 'x' }],
    ['as an address', { 'recent.json': '[{"href":"/articles/silence/"}]' }],
  ])('a piece that is held back: %s', async (_where, files) => {
    expect(await faultsOf(files)).toEqual([
      expect.stringMatching(/: A text in it belongs to a piece that is held back: articles\/silence\.mdx\.$/),
    ]);
    expect(await faultsOf(files, { isPublic: () => Promise.resolve(true) })).toEqual([]);
  });
});

describe('what is known of a file already', () => {
  const pageWith = (text: string) => ({ path: 'index.html', bytes: Buffer.from(page(text)) });
  const digestOf = (text: string): string => hash('sha256', text);

  const belongs = 'A text in it belongs to a piece that is held back: articles/silence.mdx.';

  async function faultsOfKnown(
    text: string,
    heldBack: readonly string[],
    before: { heldBack: readonly string[] },
  ): Promise<readonly string[]> {
    const nothing = { articlePages: [], searchLists: [], privateTexts: [] };
    const first = new SiteVerification({
      ...expected,
      ...nothing,
      heldBack: textsOf(before.heldBack),
      isPublic: () => Promise.resolve(true),
    });
    const seen = await first.look(pageWith(text));
    expect(await first.problems(first.links())).toEqual([]);
    expect(first.searchedFor).toEqual(before.heldBack.map(digestOf));
    const next = new SiteVerification({ ...expected, ...nothing, heldBack: textsOf(heldBack) }, new Set(first.searchedFor));
    await next.look(pageWith(text), seen);
    return (await next.problems(next.links())).map(({ message }) => message);
  }

  test('is taken for true: a text that it did not hold is not looked for again, one that is new is', async () => {
    const known = ['The annual silence'];
    expect(await faultsOfKnown('The quay is open.', ['The quay is open', ...known], { heldBack: known })).toEqual([belongs]);
    expect(await faultsOfKnown('The quay is open.', known, { heldBack: known })).toEqual([]);
  });

  test('includes what was public then, and is judged anew', async () => {
    expect(await faultsOfKnown('The annual silence', ['The annual silence'], { heldBack: ['The annual silence'] })).toEqual([belongs]);
    expect(await faultsOfKnown('The annual silence', [], { heldBack: ['The annual silence'] })).toEqual([]);
  });
});
