/** The first few of a list are those that sorting all of it would give. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { leading } from '../../src/model/relations/leading.ts';
import { itHolds } from './it-holds.ts';

/** Many are equal in what they are compared by, and are told apart by their place. */
const lists = fc.array(fc.integer({ min: 0, max: 5 })).map((list) => list.map((size, place) => ({ size, place })));

itHolds(
  'the leading few are the first of the sorted list, equals in the order given',
  fc.tuple(lists, fc.nat(12)),
  ([list, count]) => {
    const bySize = (a: { size: number }, b: { size: number }): number => b.size - a.size;
    expect(leading(list, count, bySize)).toEqual(list.toSorted(bySize).slice(0, count));
  },
  { tries: 200 },
);
