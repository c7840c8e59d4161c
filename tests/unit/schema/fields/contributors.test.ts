/** Who may stand beside the authors of a piece, and as what. */
import { expect, test } from 'vitest';
import { contributorRoles, contributors } from '../../../../src/schema/fields/contributors.ts';

const faultsOf = (list: readonly unknown[]): readonly string[] =>
  contributors.safeParse(list).error?.issues.map(({ message, path }) => [...path, message].join(' ')) ?? [];

test('somebody with a file or a guest, in any role, also in several', () => {
  const everything = contributorRoles.flatMap((role) => [
    { author: 'ada-quill', role },
    { name: ' Bo Reed ', role, place: 'Rotterdam' },
  ]);
  expect(contributors.parse(everything)).toHaveLength(2 * contributorRoles.length);
  expect(contributors.parse(everything)[1]).toEqual({ name: 'Bo Reed', role: 'translator', place: 'Rotterdam' });
  expect(contributors.parse(undefined)).toEqual([]);
});

test.each([
  [[{ role: 'guest' }], '0 Nobody is named here.'],
  [[{ author: 'ada-quill', name: 'Ada Quill', role: 'guest' }], '0 name "author" and "name" stand side by side.'],
  [
    [
      { name: 'Bo', role: 'guest' },
      { name: 'Bo', role: 'guest', place: 'Rye' },
    ],
    '1 "Bo" is named twice as guest.',
  ],
  [
    [
      { author: 'bo', role: 'editor' },
      { author: 'bo', role: 'editor' },
    ],
    '1 "bo" is named twice as editor.',
  ],
])('%j is refused', (list, fault) => {
  expect(faultsOf(list)).toEqual([fault]);
});

test('two people of one role, one person in two roles, and a guest who is called as a file is named are no mistake', () => {
  expect(
    faultsOf([
      { author: 'bo', role: 'editor' },
      { name: 'bo', role: 'editor' },
      { author: 'bo', role: 'guest' },
    ]),
  ).toEqual([]);
});
