/** Every view is plain JSON: its hash is the key under which a drawn page is kept. */
import { expect, test } from 'vitest';
import { buildPublication } from '../../../src/model/publication.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { archiveView, monthViews, yearViews } from '../../../src/views/pages/archive.ts';
import { articleViews } from '../../../src/views/pages/article.ts';
import { authorIndexView, authorViews } from '../../../src/views/pages/author.ts';
import { categoryIndexView, categoryViews } from '../../../src/views/pages/category.ts';
import { feedView } from '../../../src/views/feed.ts';
import { hashtagIndexView, hashtagViews } from '../../../src/views/pages/hashtag.ts';
import type { Head } from '../../../src/views/head.ts';
import { homeView } from '../../../src/views/pages/home.ts';
import { notFoundView } from '../../../src/views/pages/not-found.ts';
import { pageViews } from '../../../src/views/pages/page.ts';
import { recentView } from '../../../src/views/recent.ts';
import { redirectViews } from '../../../src/views/pages/redirect.ts';
import { savedView } from '../../../src/views/pages/saved.ts';
import { searchView } from '../../../src/views/pages/search.ts';
import { seriesViews } from '../../../src/views/pages/series.ts';
import { articleCardViews, publicationCardViews } from '../../../src/views/social-card.ts';
import { bodiesInMemory } from '../../support/bodies-in-memory.ts';
import { noon } from '../../support/make-publication.ts';

const single = [
  homeView,
  archiveView,
  authorIndexView,
  categoryIndexView,
  hashtagIndexView,
  notFoundView,
  searchView,
  savedView,
  recentView,
  feedView,
];
const many = [
  articleViews,
  authorViews,
  categoryViews,
  hashtagViews,
  monthViews,
  pageViews,
  redirectViews,
  seriesViews,
  articleCardViews,
  publicationCardViews,
  yearViews,
];

async function review(clock = noon) {
  const read = await readContent({ content: 'tests/fixtures/review', public: 'public', bodies: bodiesInMemory() });
  const built = read.content && buildPublication(read.content, clock);
  if (!built?.publication) throw new Error(JSON.stringify([read.problems, built?.problems]));
  return built.publication;
}

/** Read once, and once more from the start: neither may leave a trace in the other. */
const first = review();
const second = review();

const named = [...single, ...many].map((viewsOf) => [viewsOf.name, viewsOf] as const);

test.each(named)('%s gives nothing that JSON cannot carry', async (_name, viewsOf) => {
  const views: unknown = viewsOf(await first);
  expect(JSON.parse(JSON.stringify(views))).toEqual(views);
});

test.each(named)('%s gives the same bytes twice', async (_name, viewsOf) => {
  expect(JSON.stringify(viewsOf(await second))).toBe(JSON.stringify(viewsOf(await first)));
});

test('no view says anything of what is held back', async () => {
  const all = await first;
  for (const viewsOf of [...single, ...many]) expect(JSON.stringify(viewsOf(all))).not.toMatch(/canary(draft|scheduled)xyz/);
});

test('no two pages have one address, and none the title of another', async () => {
  const all = await first;
  const heads = [
    ...single.map((viewOf) => viewOf(all)),
    ...many.flatMap((viewsOf): readonly { readonly view: object }[] => viewsOf(all)).map(({ view }) => view),
  ]
    .filter(hasHead)
    .map(({ head }) => head);
  expect(heads.length).toBeGreaterThan(40);
  for (const name of ['canonical', 'title'] as const) {
    const values = heads.map((head) => head[name]);
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  }
});

function hasHead(view: object): view is { readonly head: Head } {
  return 'head' in view;
}

test('the small publication has a page of every kind, so that the tests of the site see them all', async () => {
  const all = await first;
  for (const viewsOf of many) expect(viewsOf(all).length).toBeGreaterThan(0);
  const article = articleViews(all);
  for (const name of [
    'contents',
    'disclosures',
    'corrections',
    'sources',
    'hashtags',
    'series',
    'next',
    'picture',
    'updated',
    'language',
  ] as const) {
    expect(
      article.some(({ view }) => view[name] !== undefined),
      name,
    ).toBe(true);
  }
});
