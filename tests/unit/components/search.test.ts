/** What the search does without a page: its state in the address, words that really occur, names that are near. */
import { describe, expect, test } from 'vitest';
import { nearNames } from '../../../src/components/search/near-names.ts';
import { asksNothing, filtersOf, printState, readState } from '../../../src/components/search/search-state.ts';
import { holdsWords, nearlyHoldsWords, wordsOf } from '../../../src/components/search/words.ts';

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

describe('words of a query', () => {
  const piece = { content: 'She read the leases, and was by no means amused by the Café; 半導体.', meta: { title: 'On regulation' } };

  test.each(['lease', 'LEASES', 'leasing', 'cafe', 'café', 'regulat', 'regulated', '"the leases"', '半導体', ''])(
    '"%s" is in the piece',
    (query) => {
      expect(holdsWords(piece, query)).toBe(true);
    },
  );

  test.each(['least', 'leash', 'leasehold', 'xyzzyq', 'lease zebra', 'harbour'])(
    '"%s" is not, though the index has something like it',
    (query) => {
      expect(holdsWords(piece, query)).toBe(false);
    },
  );

  test.each([
    ['"read the leases"', true],
    ['"read leases"', false],
    ['"on regulation" leases', true],
    ['"the regulation" leases', false],
  ])('the phrase in %s is in the piece: %s', (query, held) => {
    expect(holdsWords(piece, query)).toBe(held);
  });

  test('are found inside those of scripts without spaces, and behind an article', () => {
    const elsewhere = { content: '東京の港湾は静かだ。 والرصيف هادئ', meta: {} };
    expect(['港湾', 'رصيف', '銀行'].map((word) => holdsWords(elsewhere, word))).toEqual([true, true, false]);
  });

  test.each([
    ['regulatoin', true],
    ['laeses', true],
    ['xyzzyq', false],
    ['harbour', false],
  ])('"%s" is nearly in the piece: %s', (query, held) => {
    expect(nearlyHoldsWords(piece, query)).toBe(held);
  });

  test('are taken apart at everything that is no letter or digit', () => {
    expect(wordsOf('"AI/ML" & C++')).toEqual(['ai', 'ml', 'c']);
  });
});

describe('near names', () => {
  const names = ['AI bubble', 'leases', 'regulation', 'power', 'GPU', 'R&D', 'corrections'];

  test.each([
    ['regulatoin', ['regulation']],
    ['lease', ['leases']],
    ['#leases', ['leases']],
    ['bubble', ['AI bubble']],
    ['gpus', ['GPU']],
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
    expect(nearNames('tide', ['tides', 'tidal', 'tide', 'ride'], 3)).toEqual(['tide', 'tides', 'ride']);
  });
});
