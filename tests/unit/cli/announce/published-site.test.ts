/** An account says what the published site says: the folder may be ahead of it. */
import { expect, test } from 'vitest';
import { differenceOf } from '../../../../src/cli/announce/published-site.ts';

const rent = { path: '/articles/rent/', id: 'rent', digest: '1' };
const tide = { path: '/articles/tide/', id: 'tide', digest: '2' };
const about = { path: '/about/' };
const differs = 'The published site has other pieces, or other texts, than this folder. Publish it first.';

test('the same articles in another order, and other addresses, are no difference', () => {
  expect(differenceOf([rent, tide, about], [tide, rent])).toBeUndefined();
  expect(differenceOf([], [])).toBeUndefined();
});

test.each([
  ['one is new', [rent], [rent, tide]],
  ['one is withdrawn', [rent, tide], [rent]],
  ['a text', [rent, tide], [rent, { ...tide, digest: '3' }]],
  ['a path', [rent, tide], [rent, { ...tide, path: '/articles/ebb/' }]],
  ['an id', [rent, tide], [rent, { ...tide, id: 'ebb' }]],
  ['the only text', [rent], [{ ...rent, digest: '3' }]],
  ['an earlier version wrote no digest', [rent, { path: tide.path, id: tide.id }], [rent, tide]],
  ['nothing is published', [], [rent]],
])('a difference is found: %s', (_, published, local) => {
  expect(differenceOf(published, local)).toBe(differs);
});
