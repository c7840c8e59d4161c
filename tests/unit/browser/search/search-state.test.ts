/** The state of a search in its address. */
import { describe, expect, test } from 'vitest';
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
