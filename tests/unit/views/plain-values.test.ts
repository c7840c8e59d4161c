/** Every view is plain JSON: its hash is the key of the page in the cache. */
import { expect, test } from 'vitest';
import { buildPublication, type Publication } from '../../../src/model/publication.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { articleViews } from '../../../src/views/pages/article.ts';
import type { Head } from '../../../src/views/head.ts';
import { pagesOf, renderedRoutes } from '../../../src/views/site-pages.ts';
import type { RenderedRoute } from '../../../src/views/views.ts';
import { bodiesInMemory } from '../../support/bodies-in-memory.ts';
import { noon } from '../../support/make-publication.ts';

/** Pages that the small publication does not have. */
const rare: ReadonlySet<RenderedRoute> = new Set([]);

const pagesOfRoute = (route: RenderedRoute, publication: Publication): readonly (readonly [path: string, view: object])[] =>
  pagesOf(route, publication, { now: noon.now, divided: true }).map(({ path, view }) => [path, view]);

async function review(clock = noon) {
  const read = await readContent({ content: 'tests/fixtures/review', public: 'public', bodies: bodiesInMemory() });
  const built = read.content && buildPublication(read.content, clock);
  if (!built?.publication) throw new Error(JSON.stringify([read.problems, built?.problems]));
  return built.publication;
}

/** Read once, and once more from the start: neither may leave a trace in the other. */
const first = review();
const second = review();

test.each(renderedRoutes)('the views of "%s" hold nothing that JSON cannot carry', async (route) => {
  const views = pagesOfRoute(route, await first);
  expect(JSON.parse(JSON.stringify(views))).toEqual(views);
});

test.each(renderedRoutes)('the views of "%s" are the same bytes twice', async (route) => {
  expect(JSON.stringify(pagesOfRoute(route, await second))).toBe(JSON.stringify(pagesOfRoute(route, await first)));
});

test('no view says anything of what is held back', async () => {
  const all = await first;
  for (const route of renderedRoutes) expect(JSON.stringify(pagesOfRoute(route, all))).not.toMatch(/canary(draft|scheduled)xyz/);
});

test('no two pages have one address, and none the title of another', async () => {
  const all = await first;
  const pages = renderedRoutes.flatMap((route) => pagesOfRoute(route, all));
  const heads = pages
    .map(([, view]) => view)
    .filter(hasHead)
    .map(({ head }) => head);
  expect(heads.length).toBeGreaterThan(40);
  for (const values of [pages.map(([path]) => path), heads.map(({ canonical }) => canonical), heads.map(({ title }) => title)])
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
});

function hasHead(view: object): view is { readonly head: Head } {
  return 'head' in view;
}

test('the small publication has a page of every kind, so that the tests of the site see them all', async () => {
  const all = await first;
  for (const route of renderedRoutes.filter((name) => !rare.has(name))) expect(pagesOfRoute(route, all), route).not.toEqual([]);
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
