/** The page of a piece. */
import { describe, expect, test } from 'vitest';
import { articleCard } from '../../../../src/views/article-card.ts';
import { articleViews } from '../../../../src/views/pages/article.ts';
import { article, noon, type Parts, publication } from '../../../support/make-publication.ts';

const categories = [
  { slug: 'ai', name: 'AI', children: [{ slug: 'chips', name: 'chips & hardware' }] },
  { slug: 'markets', name: 'Markets' },
];
const authors = { 'ada-quill': { name: 'Ada Quill', role: 'Columnist', bio: 'She was a pilot.' }, bruno: { name: 'Bruno Tide' } };

function viewOf(
  fields: Readonly<Record<string, unknown>> = {},
  facts: Parameters<typeof article>[2] = {},
  parts: Parts = {},
  clock = noon,
) {
  const views = articleViews(
    publication(
      {
        categories,
        authors,
        ...parts,
        articles: [article('rent', { published: '2026-11-09', ...fields }, facts), ...(parts.articles ?? [])],
      },
      clock,
    ),
  );
  const view = views.find(({ slug }) => slug === 'rent')?.view;
  if (!view) throw new Error('There is no view.');
  return view;
}

test('the head of a piece says where it belongs, what it is, who wrote it, when, and how long it is', () => {
  expect(
    viewOf(
      {
        title: 'Rent',
        standfirst: 'Who pays.',
        categories: ['ai/chips', 'markets'],
        authors: ['ada-quill', 'bruno'],
        kind: 'analysis',
        updated: '2026-11-10',
      },
      { words: 1190 },
    ),
  ).toMatchObject({
    title: 'Rent',
    standfirst: 'Who pays.',
    trail: [
      { label: 'AI', href: '/categories/ai/' },
      { label: 'chips & hardware', href: '/categories/ai/chips/' },
    ],
    kind: { name: 'analysis', label: 'Analysis' },
    display: 'standard',
    kindSentence: 'This is an analysis: it explains, and says where it judges.',
    byline: {
      by: 'By',
      authors: [
        { label: 'Ada Quill', href: '/authors/ada-quill/' },
        { label: 'Bruno Tide', href: '/authors/bruno/' },
      ],
    },
    published: { label: 'Published', date: { iso: '2026-11-09', text: 'November 9, 2026' } },
    updated: { label: 'Updated', date: { iso: '2026-11-10', text: 'November 10, 2026' } },
    length: { minutes: '5 minutes', words: '1,190 words' },
    head: {
      title: 'Rent · The Tide',
      description: 'Who pays.',
      canonical: 'https://example.org/articles/rent/',
      type: 'article',
      hidden: false,
    },
    authorNotes: {
      label: 'The writers',
      authors: [{ label: 'Ada Quill', role: 'Columnist', bio: 'She was a pilot.' }, { label: 'Bruno Tide' }],
    },
  });
});

test('what a piece does not have, its page does not mention', () => {
  const view = viewOf();
  for (const name of [
    'status',
    'language',
    'direction',
    'updated',
    'contents',
    'disclosures',
    'corrections',
    'sources',
    'hashtags',
    'series',
    'next',
    'neighbours',
    'number',
  ])
    expect(view).not.toHaveProperty(name);
  expect(view.head.description).toBe('It begins.');
});

test('a piece that appeared elsewhere first names that place as the original', () => {
  expect(viewOf({ canonical: 'https://example.com/first' }).head.canonical).toBe('https://example.com/first');
});

test('the end of a piece holds its disclosures, corrections, sources and hashtags', () => {
  expect(
    viewOf({
      disclosures: ['She holds shares.'],
      corrections: [{ date: '2026-11-11', text: 'A name.' }],
      sources: [{ title: 'Report', url: 'https://example.com/r', publisher: 'Port', accessed: '2026-10-01' }, { title: 'A talk' }],
      hashtags: ['C++', 'featured'],
    }),
  ).toMatchObject({
    disclosures: { label: 'Disclosures', texts: ['She holds shares.'] },
    corrections: { label: 'Corrections', entries: [{ date: { iso: '2026-11-11', text: 'November 11, 2026' }, text: 'A name.' }] },
    sources: {
      label: 'Sources',
      entries: [
        { title: 'Report', href: 'https://example.com/r', publisher: 'Port', accessed: 'read on October\u00A01,\u00A02026' },
        { title: 'A talk' },
      ],
    },
    hashtags: { label: 'Hashtags', links: [{ label: 'C++', href: '/tags/c-plus-plus/' }] },
  });
});

test('a piece in another language says so, and which way it is written; dates and words stay those of the site', () => {
  expect(viewOf({ lang: 'ar' })).toMatchObject({
    language: 'ar',
    direction: 'rtl',
    published: { label: 'Published', date: { text: 'November 9, 2026' } },
  });
});

describe('a list of contents', () => {
  const headings = [2, 3, 4, 2].map((depth, index) => ({ depth, id: `h${index}`, text: `H${index}`, line: index }));
  const six = [...headings, ...headings].filter(({ depth }) => depth <= 3);
  test('is for very long pieces, and leaves out the lowest headings', () => {
    expect(viewOf({}, { words: 2500, headings }).contents).toEqual({
      label: 'Contents',
      headings: headings.filter(({ depth }) => depth <= 3),
    });
  });
  test('is for pieces with six headings', () => {
    expect(viewOf({}, { words: 400, headings: six }).contents?.headings).toHaveLength(6);
  });
  test('is not for others', () => {
    expect(viewOf({}, { words: 2499, headings })).not.toHaveProperty('contents');
    expect(viewOf({}, { words: 2500, headings: headings.slice(0, 1) })).not.toHaveProperty('contents');
    expect(viewOf({}, { words: 400, headings: six.slice(1) })).not.toHaveProperty('contents');
  });
});

describe('the place in a series', () => {
  const part = (number: number, fields = {}) => article(`part-${number}`, { series: { name: 'Power', part: number }, ...fields });
  const second = { series: { name: 'Power', part: 2 } };

  test('names the series, the part, and the parts there are', () => {
    expect(viewOf(second, {}, { articles: [part(1), part(3)] }).series).toEqual({
      label: 'Series',
      name: { label: 'Power', href: '/series/power/' },
      position: 'Part 2 of 3',
      parts: [
        { label: 'About part-1', href: '/articles/part-1/', part: 1, current: false },
        { label: 'About rent', href: '/articles/rent/', part: 2, current: true },
        { label: 'About part-3', href: '/articles/part-3/', part: 3, current: false },
      ],
    });
  });

  test('says nothing of parts to come', () => {
    const view = viewOf(second, {}, { articles: [part(1), part(3, { published: '2027-01-01' })] });
    expect(view.series?.position).toBe('Part 2 of 2');
    expect(JSON.stringify(view)).not.toContain('part-3');
  });

  test('is never the second of one', () => {
    expect(viewOf(second, {}, { articles: [part(1, { draft: true })] }).series?.position).toBe('Part 2 of 2');
  });
});

describe('what to read next', () => {
  const others = ['a', 'b', 'c', 'd'].map((name) => article(name, { hashtags: ['p'], published: '2025-10-05' }));
  // So that none of the others stands beside the article in its issue.
  const sameMonth = [article('before'), article('between', { published: '2025-11-01' })];
  const hrefs = (cards: readonly { readonly href: string }[] = []) => cards.map(({ href }) => href);

  test('is three pieces, as cards', () => {
    const { next } = viewOf({ hashtags: ['p'] }, {}, { articles: [...others, ...sameMonth] });
    expect(next?.label).toBe('Read next');
    expect(hrefs(next?.related)).toEqual(['/articles/a/', '/articles/b/', '/articles/c/']);
  });

  test('begins with what disagrees, whichever of the two says so, and names it once', () => {
    const reply = article('reply', { hashtags: ['p'], disagreesWith: ['rent'] });
    const { next } = viewOf({ hashtags: ['p'], related: ['c'], disagreesWith: ['c'] }, {}, { articles: [...others, ...sameMonth, reply] });
    expect(next).toMatchObject({ label: 'Read against this' });
    expect(next?.against.map(({ card, label }) => [label, card.href])).toEqual([
      ['In answer to', '/articles/c/'],
      ['Reply', '/articles/reply/'],
    ]);
    expect(hrefs(next?.related)).toEqual(['/articles/a/', '/articles/b/', '/articles/d/']);
  });

  test('is no reply that is not out', () => {
    const reply = article('reply', { disagreesWith: ['rent'], published: '2027-01-01' });
    expect(viewOf({}, {}, { articles: [reply] })).not.toHaveProperty('next');
  });
});

test('a piece says in which number it appeared, where the publication counts them', () => {
  const first = article('first', { published: '2026-01-05' });
  const view = viewOf({ published: '2026-11-09' }, {}, { articles: [first], site: { numbering: 'monthly' } });
  expect(view.number).toEqual({ label: 'Number 11', href: '/archive/2026/11/' });
});

test('a piece says its age from the moment on that it is a year old', () => {
  const published = '2025-11-09T12:00:00Z';
  const turns = Date.parse('2026-11-09T12:00:00Z');
  const ageAt = (now: number) => viewOf({ published }, {}, {}, { now, drafts: false }).age;
  expect(ageAt(turns - 1)).toMatchObject({ turns, old: false });
  expect(ageAt(turns)).toEqual({
    turns,
    old: true,
    sentence: 'This was published on November 9, 2025, more than a year ago. What it says of the present is of that day.',
  });
  expect(viewOf({ published: '2024-02-29' }).age?.turns).toBe(Date.parse('2025-03-01'));
});

test('an article has four lengths of its month', () => {
  const articleCount = [100, 200, 300].map((words, index) => article(`p${index}`, { published: '2026-11-01' }, { words }));
  expect(viewOf({}, { words: 400 }, { articles: articleCount }).lengthThirds).toEqual([0.3, 0.5, 0.8, 1]);
  expect(viewOf({}, { words: 1000 }, { articles: articleCount }).lengthThirds).toEqual([0.1, 0.2, 0.3, 1]);
});

test('in the preview, a draft is marked, hidden from search engines, and may have no date', () => {
  const view = viewOf({ draft: true, published: undefined }, {}, {}, { ...noon, drafts: true });
  expect(view).toMatchObject({ status: { label: 'Draft' }, head: { hidden: true } });
  expect(view).not.toHaveProperty('published');
});

describe('a card', () => {
  const cardOf = (fields: Readonly<Record<string, unknown>>, parts: Parts = {}, clock = noon) => {
    const all = publication({ categories, authors, ...parts, articles: [article('rent', fields)] }, clock);
    const [piece] = all.articles;
    if (!piece) throw new Error('There is no piece.');
    return articleCard(piece, all);
  };

  test('holds what every list shows of a piece', () => {
    expect(cardOf({ title: 'Rent', standfirst: 'Who pays.', kind: 'letter', categories: ['ai/chips'], lang: 'he' })).toEqual({
      href: '/articles/rent/',
      title: 'Rent',
      standfirst: 'Who pays.',
      language: 'he',
      direction: 'rtl',
      kind: 'Letter',
      trail: [
        { label: 'AI', href: '/categories/ai/' },
        { label: 'chips & hardware', href: '/categories/ai/chips/' },
      ],
      authors: [{ label: 'Ada Quill', href: '/authors/ada-quill/' }],
      date: { iso: '2026-01-31', text: 'January 31, 2026' },
      minutes: '2 minutes',
      picture: undefined,
      debate: [],
    });
  });

  test('does not say the usual kind, whichever that is', () => {
    expect(cardOf({})).not.toHaveProperty('kind');
    expect(cardOf({}, { site: { defaultKind: 'review' } })).not.toHaveProperty('kind');
    expect(cardOf({ kind: 'opinion' }, { site: { defaultKind: 'review' } }).kind).toBe('Opinion');
  });

  test('marks what is not out yet', () => {
    expect(cardOf({ published: '2027-01-01' }, {}, { ...noon, drafts: true }).status).toBe('Scheduled');
  });
});

test('a site in German speaks German about its pieces', () => {
  expect(viewOf({ updated: '2026-11-10' }, { words: 1190 }, { site: { language: 'de' } })).toMatchObject({
    kind: { label: 'Meinung' },
    byline: { by: 'Von' },
    published: { label: 'Veröffentlicht', date: { text: '9. November 2026' } },
    length: { minutes: '5 Minuten', words: '1.190 Wörter' },
    authorNotes: { label: 'Zur Person' },
  });
});
