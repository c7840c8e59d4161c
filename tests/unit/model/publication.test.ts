import { describe, expect, test } from 'vitest';
import { buildPublication } from '../../../src/model/publication.ts';
import { article, files, noon, page, publication } from '../../support/make-publication.ts';

const draft = article('draft', {
  draft: true,
  hashtags: ['draft tag'],
  series: { name: 'Draft series', part: 1 },
  aliases: ['old-draft'],
  related: ['out'],
});
const soon = article('soon', { published: '2026-12-01T09:00:00Z', hashtags: ['soon tag'] });
const later = article('later', { published: '2026-12-24' });
const out = article('out', { published: '2026-11-22', hashtags: ['out tag'] });

describe('what is held back', () => {
  test('is nowhere in the publication but in the list of what waits, the next one due first, drafts last', () => {
    const { heldBack, ...rest } = publication({ articles: [draft, later, soon, out] });
    expect(heldBack).toMatchObject([
      { path: 'articles/soon.mdx', title: 'About soon', due: Date.parse('2026-12-01T09:00:00Z') },
      { path: 'articles/later.mdx', title: 'About later', due: Date.parse('2026-12-24') },
      { path: 'articles/draft.mdx', title: 'About draft' },
    ]);
    const everything = JSON.stringify(rest, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
    expect(everything).toContain('out tag');
    expect(everything).not.toMatch(/draft|soon|later/i);
  });

  test('says there by what it would be known elsewhere', () => {
    const fields = {
      ...{ draft: true, hashtags: ['dry dock'], series: { name: 'The price of power', part: 2 }, aliases: ['former', '/2019/former/'] },
      ...{ standfirst: 'It argues.', image: { src: './dock.png', alt: 'A dock', caption: 'The dock', credit: 'By Ada' } },
      ...{ disclosures: ['She owns a dock.'], corrections: [{ date: '2026-02-03', text: 'A name.' }], sources: [{ title: 'A report' }] },
    };
    expect(publication({ articles: [article('dock', fields)], pictures: ['articles/dock.png'] }).heldBack).toMatchObject([
      {
        addresses: ['/articles/dock/', '/cards/articles/dock.png', '/articles/former/', '/2019/former/'],
        names: ['The price of power', 'dry dock'],
        says: ['It argues.', 'A dock', 'The dock', 'By Ada', 'She owns a dock.', 'A name.', 'A report'],
        pictures: ['digest of articles/dock.png'],
      },
    ]);
  });

  test('a page that is a draft waits too, with all that it says', () => {
    const imprint = page(
      'imprint',
      { draft: true, title: 'Whom to sue', standfirst: 'Nobody.' },
      { pictures: [{ src: './dock.png', line: 1 }] },
    );
    const parts = { pages: [page('about'), imprint], pictures: ['pages/dock.png'] };
    const { pages, heldBack } = publication(parts);
    expect(pages.map(({ slug }) => slug)).toEqual(['about']);
    expect(heldBack).toEqual([
      {
        ...{ path: 'pages/imprint.mdx', slug: 'imprint', title: 'Whom to sue', addresses: [], names: [], says: ['Nobody.'] },
        ...{ pictures: ['digest of pages/dock.png'], bodyKey: 'body of imprint' },
      },
    ]);
    const preview = publication(parts, { ...noon, drafts: true });
    expect(preview.pages.map(({ slug, status }) => `${slug} ${status}`)).toEqual(['about published', 'imprint draft']);
  });

  test('is part of the preview, and says what it is', () => {
    const { articles, hashtags, series, redirects, heldBack } = publication(
      { articles: [draft, later, soon, out] },
      { ...noon, drafts: true },
    );
    expect(articles.map(({ slug, status }) => `${slug} ${status}`)).toEqual([
      'later scheduled',
      'soon scheduled',
      'out published',
      'draft draft',
    ]);
    expect([...hashtags.bySlug.keys()]).toEqual(['draft-tag', 'out-tag', 'soon-tag']);
    expect([series.size, redirects.length, heldBack.length]).toEqual([1, 1, 3]);
  });

  test('is out from its moment on, in the zone of the site', () => {
    const at = (now: string) =>
      publication(
        { site: { timeZone: 'America/New_York' }, articles: [article('a', { published: '2026-12-24' })] },
        { now: Date.parse(now), drafts: false },
      ).articles.length;
    expect(at('2026-12-24T04:59:59.999Z')).toBe(0);
    expect(at('2026-12-24T05:00:00Z')).toBe(1);
  });
});

test('pieces stand from the newest to the oldest, those of one moment by slug, and drafts without a date first in the preview', () => {
  const undated = article('undated', { draft: true, published: undefined });
  const { articles } = publication(
    {
      articles: [
        article('b'),
        undated,
        article('a'),
        article('new', { published: '2026-02-01' }),
        article('moment', { published: '2026-01-31T00:00:01Z' }),
      ],
    },
    { ...noon, drafts: true },
  );
  expect(articles.map(({ slug }) => slug)).toEqual(['undated', 'new', 'moment', 'a', 'b']);
});

test('a piece takes from the site what it does not say itself', () => {
  const site = { language: 'de', defaultKind: 'analysis' };
  const [own, plain] = publication({
    site,
    articles: [article('own', { lang: 'ar', kind: 'letter', published: '2026-02-01' }), article('plain')],
  }).articles;
  expect([own?.language, own?.kind, plain?.language, plain?.kind]).toEqual(['ar', 'letter', 'de', 'analysis']);
});

test('somebody named twice in a byline is named once, and so is a subject', () => {
  const [piece] = publication({
    articles: [article('a', { authors: ['ada-quill', 'ada-quill'], categories: ['markets', 'markets'] })],
  }).articles;
  expect([piece?.authors, piece?.categories]).toEqual([['ada-quill'], ['markets']]);
});

test('the publication is the same whatever the order in which the disk gives its files', () => {
  const articles = [draft, later, soon, out, article('a', { hashtags: ['Out Tag', 'x'] }), article('b', { hashtags: ['out tag', 'X'] })];
  const parts = { articles, pages: [page('p'), page('q')], authors: { zoe: { name: 'Zoe' }, 'ada-quill': { name: 'Ada' } } };
  const given = files(parts);
  const turned = { ...given, articles: given.articles.toReversed(), authors: given.authors.toReversed(), pages: given.pages.toReversed() };
  const plain = (publication: unknown) =>
    JSON.stringify(publication, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
  const [one, other] = [given, turned].map((all) => buildPublication(all, noon).publication);
  expect(plain(other)).toBe(plain(one));
});

test('with a problem there is no publication, and the problems are in the order of files and lines', () => {
  const { publication: none, problems } = buildPublication(
    files({ articles: [article('b', { authors: ['x'] }), article('a', { categories: ['y'], authors: ['z'] })] }),
    noon,
  );
  expect(none).toBeUndefined();
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['articles/a.mdx:4', 'articles/a.mdx:5', 'articles/b.mdx:4']);
});

test('a publication without a piece, a page or a person is a publication', () => {
  const nobody = { ...files(), authors: [] };
  expect(buildPublication(nobody, noon)).toMatchObject({ problems: [], publication: { articles: [], pages: [], heldBack: [] } });
});

test('a publication of 10,000 pieces is understood in seconds', () => {
  const articles = Array.from({ length: 10_000 }, (_, index) =>
    article(`piece-${index}`, {
      published: `20${10 + (index % 16)}-0${1 + (index % 9)}-1${index % 10}`,
      hashtags: [`tag ${index % 500}`, `Tag ${index % 7}x`, 'everywhere'],
    }),
  );
  const all = files({ articles });
  const start = performance.now();
  expect(buildPublication(all, noon).problems).toEqual([]);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('someone whose pieces are all held back is nobody until the first of them is out', () => {
  const people = {
    authors: { 'ada-quill': { name: 'Ada Quill' }, 'ben-quay': { name: 'Ben Quay' }, 'new-here': { name: 'New Here' } },
    articles: [
      article('a'),
      article('b', { authors: ['ben-quay'], draft: true }),
      article('c', { authors: ['ben-quay'], published: '2099-01-01' }),
    ],
  };
  expect([...publication(people).authors.keys()]).toEqual(['ada-quill', 'new-here']);
  expect([...publication(people, { ...noon, drafts: true }).authors.keys()]).toEqual(['ada-quill', 'ben-quay', 'new-here']);
  const linking = { ...people, site: { navigation: [{ label: 'Ben', to: '/authors/ben-quay/' }] } };
  expect(buildPublication(files(linking), noon).problems).toMatchObject([
    {
      message: '"/authors/ben-quay/" leads to the page of someone of whom nothing is published yet.',
      fix: 'Take it out of the menu until their first piece is out.',
    },
  ]);
});

test('a part in a published piece shows somebody as writing one does, and a part in a draft does not', () => {
  const people = {
    authors: { 'ada-quill': { name: 'Ada Quill' }, 'ben-quay': { name: 'Ben Quay' }, 'cy-tide': { name: 'Cy Tide' } },
    articles: [
      article('a', { contributors: [{ author: 'ben-quay', role: 'translator' }] }),
      article('b', { authors: ['ben-quay'], draft: true, contributors: [{ author: 'cy-tide', role: 'editor' }] }),
    ],
  };
  expect([...publication(people).authors.keys()]).toEqual(['ada-quill', 'ben-quay']);
});

test('photographs have AVIF where the site says so; drawings do not', () => {
  const articles = ['a.jpg', 'b.JPEG', 'c.png'].map((name, index) => article(`p${index}`, { image: { src: `./${name}`, alt: 'A' } }));
  const avifOf = (site: Readonly<Record<string, unknown>>) =>
    publication({ site, articles, pictures: ['articles/a.jpg', 'articles/b.JPEG', 'articles/c.png'] })
      .articles.map(({ picture }) => picture?.avif)
      .toSorted();
  expect(avifOf({ avif: true })).toEqual([true, true, undefined]);
  expect(avifOf({})).toEqual([undefined, undefined, undefined]);
});
