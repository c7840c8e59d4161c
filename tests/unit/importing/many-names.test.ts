/** An archive of many years has thousands of names: none is compared with all others. */
import { expect, test } from 'vitest';
import { NearNames } from '../../../src/importing/plan/near-names.ts';
import { TakenSlugs } from '../../../src/importing/plan/slugs.ts';
import { isOneEditApart } from '../../../src/schema/nearest.ts';

test('the first name that differs by one letter', () => {
  const all = ['Ada Quill', 'Ada Quil', 'ada quilt', 'Bo', 'Bob', 'Ob', '水辺', '水道', 'C++', 'C', '', 'Ada Quill'];
  const names = new NearNames();
  const before: string[] = [];
  for (const name of all) {
    expect(names.near(name)).toBe(before.find((other) => isOneEditApart(other.toLowerCase(), name.toLowerCase())));
    names.add(name);
    before.push(name);
  }
});

test('thousands of names, and thousands of pieces with one name', () => {
  const started = performance.now();
  const names = new NearNames();
  for (let number = 0; number < 20_000; number++) {
    names.near(`Author number ${number}`);
    names.add(`Author number ${number}`);
  }
  const slugs = new TakenSlugs();
  const taken = Array.from({ length: 20_000 }, () => slugs.take('one'));
  expect(taken.slice(0, 3)).toEqual(['one', 'one-2', 'one-3']);
  expect(new Set(taken).size).toBe(20_000);
  expect(performance.now() - started).toBeLessThan(40_000);
});
