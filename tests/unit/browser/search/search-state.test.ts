/** What the search does without a page: its state in the address, names that are near. */
import { describe, expect, test } from 'vitest';
import { nearNames } from '../../../../src/browser/search/near-names.ts';
import { asksNothing, filtersOf, printState, readState } from '../../../../src/browser/search/search-state.ts';

const facets = ['category', 'year'];
const stateOf = (address: string) => readState(new URLSearchParams(address), facets);

describe('the state of a search', () => {
  test.each(['', '?q=lease', '?q=AI+%26+%23', '?q=lease&category=AI+%E2%80%BA+Work&category=Markets&year=2026&sort=date', '?year=2026'])(
    '"%s" is the same when it is read and printed',
    (address) => {
      expect(printState(stateOf(address))).toBe(address);
    },
  );

  test('leaves out what it does not know, what is empty and what is said twice', () => {
    expect(printState(stateOf('?q=+&category=&year=2026&year=2026&sort=size&colour=red'))).toBe('?year=2026');
  });

  test('joins values of one facet by "or", and can leave one facet out', () => {
    const state = stateOf('?category=AI&category=Markets&year=2026');
    expect(filtersOf(state)).toEqual({ category: { any: ['AI', 'Markets'] }, year: { any: ['2026'] } });
    expect(filtersOf(state, 'category')).toEqual({ year: { any: ['2026'] } });
  });

  test('asks nothing without words and choices, whatever the order', () => {
    expect(asksNothing(stateOf('?sort=date'))).toBe(true);
    expect(asksNothing(stateOf('?year=2026'))).toBe(false);
  });
});

describe('near names', () => {
  const labels = ['AI bubble', 'leases', 'regulation', 'power', 'GPU', 'R&D', 'C++', 'corrections'];
  const names = new Map([...labels.map((label) => [label, label] as const), ['rents-of-land', 'leases'] as const]);

  test.each([
    ['regulatoin', ['regulation']],
    ['lease', ['leases']],
    ['#leases', ['leases']],
    ['bubble', ['AI bubble']],
    ['gpus', ['GPU']],
    ['R&D', ['R&D']],
    ['c++', ['C++']],
    ['rents of land', ['leases']],
    ['xyzzyq', []],
    ['', []],
    ['r', []],
  ])('of "%s" are %j', (query, near) => {
    expect(nearNames(query, names, 5)).toEqual(near);
  });

  test('without slips are those that one began to type', () => {
    expect(nearNames('lease', names, 1, { mistyped: false })).toEqual(['leases']);
    expect(nearNames('regulatoin', names, 1, { mistyped: false })).toEqual([]);
  });

  test('are as many as are wanted, the nearest first', () => {
    const alike = new Map(['tides', 'tidal', 'tide', 'ride'].map((name) => [name, name]));
    expect(nearNames('tide', alike, 3)).toEqual(['tide', 'tides', 'ride']);
  });
});
