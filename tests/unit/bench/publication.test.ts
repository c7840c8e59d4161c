/** The publication of the bench is what the bench says of it. */
import { expect, it } from 'vitest';
import { makeBody } from '../../bench/publication/body.ts';
import { makePublication } from '../../bench/publication/make-publication.ts';
import { pagesOfPublication } from '../../bench/publication/pages.ts';
import { hashtagsOf } from '../../bench/publication/publication.ts';
import { scenarios } from '../../bench/publication/scenarios.ts';
import { vocabulary, wordOf } from '../../bench/publication/words.ts';

const publication = makePublication(1000, 1);
const wordsOf = (seed: number): readonly string[] => JSON.stringify(makeBody(seed, 0)).match(/[a-z]+/gi) ?? [];

it('is the same for the same seed, and another for another', () => {
  expect(makePublication(1000, 1)).toEqual(publication);
  expect(makePublication(1000, 2).pieces[0]).not.toEqual(publication.pieces[0]);
  expect(makeBody(7, 0)).toEqual(makeBody(7, 0));
});

it('has a quarter as many hashtags as pieces, of which few are met often and most seldom', () => {
  const uses = Map.groupBy(
    publication.pieces.flatMap(({ hashtags }) => hashtags),
    ({ slug }) => slug,
  );
  const counts = [...uses.values()].map(({ length }) => length).sort((a, b) => b - a);
  expect(hashtagsOf(publication)).toHaveLength(250);
  expect(counts[0]).toBeGreaterThan(200);
  expect(counts[125]).toBeLessThan(20);
  expect(new Set(publication.pieces.map(({ slug }) => slug)).size).toBe(1000);
});

it('has 20 to 200 authors, 15 years, and texts of about 800 words', () => {
  expect([50, 1000, 5000, 20_000].map((size) => makePublication(size, 1).authors.length)).toEqual([20, 20, 100, 200]);
  expect(new Set(publication.pieces.map(({ day }) => day.slice(0, 4))).size).toBe(15);
  const lengths = publication.pieces.map(({ seed }) => wordsOf(seed).length);
  expect(Math.min(...lengths)).toBeGreaterThan(600);
  expect(Math.max(...lengths)).toBeLessThan(1100);
});

it('chooses from 60,000 words, each of which is another', () => {
  expect(new Set(Array.from({ length: vocabulary }, (_, rank) => wordOf(rank))).size).toBe(60_000);
  expect(new Set(publication.pieces.flatMap(({ seed }) => wordsOf(seed))).size).toBeGreaterThan(40_000);
});

it('is changed by each scenario in one place, and in another place the next time', () => {
  for (const { name, change } of scenarios.filter((one) => one.cold === undefined && one.name !== 'unchanged')) {
    const [once, twice] = [change(publication, 0), change(change(publication, 0), 1)];
    const changed = [...once.pieces, ...once.authors].filter((one) => ![...publication.pieces, ...publication.authors].includes(one));
    expect(changed.length, name).toBe(name === 'stylesheet' ? 0 : 1);
    expect(once, name).not.toEqual(publication);
    expect(twice, name).not.toEqual(once);
  }
});

it('has a page for each piece, and for each twenty pieces of a list', () => {
  const pages = pagesOfPublication(publication);
  expect(pages.filter((page) => page.startsWith('/articles/'))).toHaveLength(1000);
  expect(new Set(pages).size).toBe(pages.length);
  const [{ slug = '' } = {}] = publication.pieces[0]?.hashtags ?? [];
  const pieces = publication.pieces.filter(({ hashtags }) => hashtags.some((one) => one.slug === slug)).length;
  expect(pages.filter((page) => page.startsWith(`/tags/${slug}/`))).toHaveLength(Math.ceil((pieces - 1) / 20));
});
