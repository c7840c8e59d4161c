/** Names that a reader types into the search, or nearly so. */
import { describe, expect, test } from 'vitest';
import type { SearchName } from '../../../../src/views/search-names.ts';
import { namesAsked, namesBeginning, namesNear, otherSpelling, spelled } from '../../../../src/browser/search/names.ts';

const named = (kind: SearchName['kind'], label: string, ...also: readonly string[]): SearchName => ({
  kind,
  label,
  href: `/${label}/`,
  also,
});
const names = spelled([
  ...['AI bubble', 'regulation', 'power', 'R&D', 'C++', 'corrections'].map((label) => named('hashtag', label)),
  named('hashtag', 'leases', 'rents-of-land'),
  named('hashtag', 'GPU', 'gpus', 'graphics-processors'),
  named('hashtag', '半導体', 'semiconductors'),
  named('category', 'AI'),
  named('author', 'Maren Holt'),
  named('title', 'A lease is a loan with a roof'),
]);
const labels = (found: readonly SearchName[]): readonly string[] => found.map(({ label }) => label);

test.each([
  ['leases', ['leases']],
  ['#Lease', ['leases']],
  ['gpu', ['GPU']],
  ['Graphics processor', ['GPU']],
  ['semiconductor', ['半導体']],
  ['ai', ['AI']],
  ['maren holt', ['Maren Holt']],
  ['c++', ['C++']],
  ['maren', []],
  ['leases in May', []],
  ['', []],
])('"%s" is the name of %j', (query, expected) => {
  expect(labels(namesAsked(query, names, 4))).toEqual(expected);
});

describe('near names', () => {
  test.each([
    ['regulatoin', ['regulation']],
    ['lease', ['leases']],
    ['bubble', ['AI bubble']],
    ['R&D', ['R&D']],
    ['rents of land', ['leases']],
    ['maren hotl', ['Maren Holt']],
    ['xyzzyq', []],
    ['', []],
    ['r', []],
  ])('of "%s" are %j', (query, near) => {
    expect(labels(namesNear(query, names, 5))).toEqual(near);
  });

  test('are as many as are wanted, the nearest first', () => {
    const alike = spelled(['tides', 'tidal', 'ride', 'tide'].map((label) => named('hashtag', label)));
    expect(labels(namesNear('tide', alike, 3))).toEqual(['tide', 'tides', 'ride']);
  });
});

test.each([
  ['le', ['leases', 'A lease is a loan with a roof']],
  ['roof lea', ['A lease is a loan with a roof']],
  ['ho', ['Maren Holt']],
  ['graph', ['GPU']],
  ['proc', []],
  ['', []],
])('while one types "%s", %j begin so', (query, expected) => {
  expect(labels(namesBeginning(query, names, 6))).toEqual(expected);
});

test.each([
  ['GPUs', 'GPU'],
  ['used gpus, at night', 'used GPU, at night'],
  ['graphics processors', 'GPU'],
  ['semiconductor', '半導体'],
  ['GPU', undefined],
  ['leases', undefined],
  ['rents', undefined],
  ['', undefined],
])('"%s" is also searched for as %j', (query, other) => {
  expect(otherSpelling(query, names)).toBe(other);
});
