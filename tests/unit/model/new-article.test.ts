/** What a piece that is yet to be written can choose from. */
import { describe, expect, test } from 'vitest';
import { type Choices, choicesFor, slugForTitle } from '../../../src/model/new-article.ts';
import { buildPublication } from '../../../src/model/publication.ts';
import { article, files, noon, type Parts } from '../../support/make-publication.ts';

function choices(parts: Parts): Choices {
  const all = files(parts);
  return choicesFor(all, buildPublication(all, noon).addresses, noon.now);
}

test('people and subjects go by the names that readers see', () => {
  const { authors, categories } = choices({
    authors: { 'bo-finch': { name: 'Bo Finch' } },
    categories: [{ slug: 'markets', name: 'Markets', children: [{ slug: 'ports', name: 'Ports & docks' }] }],
  });
  expect([...authors]).toEqual([
    ['ada-quill', 'Ada Quill'],
    ['bo-finch', 'Bo Finch'],
  ]);
  expect([...categories]).toEqual([
    ['markets', 'Markets'],
    ['markets/ports', 'Markets / Ports & docks'],
  ]);
});

test('hashtags stand in the spelling of the house, the most used first', () => {
  const { hashtags, hashtagAs } = choices({
    hashtags: [{ label: 'AI bubble', sameAs: ['AI hype'] }],
    articles: [article('a', { hashtags: ['zinc', 'ai bubble'] }), article('b', { hashtags: ['AI hype', 'copper'] })],
  });
  expect(hashtags).toEqual(['AI bubble', 'copper', 'zinc']);
  expect(['ZINC', 'ai Bubble', 'Tin'].map(hashtagAs)).toEqual(['zinc', 'AI bubble', 'Tin']);
});

describe('a slug is taken', () => {
  const { whyTaken } = choices({
    articles: [
      article('rent-freeze', { aliases: ['rent-stop', '/2019/old/'] }),
      article('a-draft', { draft: true }),
      article('file', { slug: 'sp\u00e4ter' }),
    ],
    damaged: ['articles/a-draft.mdx'],
  });
  test.each([
    ['rent-freeze', 'The address /articles/rent-freeze/ is already that of articles/rent-freeze.mdx.'],
    ['Rent-Freeze', 'The address /articles/Rent-Freeze/ is already that of articles/rent-freeze.mdx.'],
    ['rent-stop', 'The address /articles/rent-stop/ is already a former address of articles/rent-freeze.mdx.'],
    ['a-draft', 'The address /articles/a-draft/ is already that of articles/a-draft.mdx.'],
    ['spa\u0308ter', 'The address /articles/spa\u0308ter/ is already that of articles/file.mdx.'],
  ])('%s', (slug, why) => expect(whyTaken(slug)).toBe(why));

  test.each(['old', 'file', 'rent'])('but not %s', (slug) => expect(whyTaken(slug)).toBeUndefined());
});

describe('a new file lies where most pieces lie', () => {
  const place = (...paths: string[]) => choices({ articles: paths.map((path) => article(path)) }).fileOf('new');
  test.each([
    [[], 'articles/new.mdx'],
    [['a', 'b/index'], 'articles/new.mdx'],
    [['2025/a', '2025/b/index', 'c'], 'articles/2026/new.mdx'],
    [['2025/01/a', '2026/11/b'], 'articles/2026/11/new.mdx'],
    [['2025/a', 'b'], 'articles/new.mdx'],
  ])('%j', (paths, file) => expect(place(...paths)).toBe(file));
});

test.each([
  ['Why the bubble holds', 'why-the-bubble-holds'],
  ['C++ & R&D: "a" (2)', 'c-plus-plus-and-r-and-d-a-2'],
  ['🎉', ''],
  ['Why ' + 'nobody '.repeat(20), 'why-nobody-nobody-nobody-nobody-nobody-nobody-nobody-nobody-nobody-nobody'],
  ['فقاعة الذكاء', 'فقاعة-الذكاء'],
  ['半導体'.repeat(20), '半導体'.repeat(8) + '半導'],
])('%s is called %s', (title, slug) => expect(slugForTitle(title)).toBe(slug));
