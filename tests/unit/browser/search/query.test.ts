/** What a reader asks for. */
import { expect, test } from 'vitest';
import { readQuery } from '../../../../src/browser/search/query.ts';

test.each(['"a deal"', '“a deal”', '„a deal“', '«a deal»', '« a deal »', '”a deal”', '「a deal」', '『a deal』'])(
  '%s is a phrase',
  (query) => {
    expect(readQuery(query)).toMatchObject({ text: '"a deal"', phrases: ['a deal'], compounds: [] });
  },
);

test('a phrase beside other words is one of several demands', () => {
  expect(readQuery('lease “a deal”')).toMatchObject({ text: 'lease a deal', phrases: ['a deal'] });
});

test('a mark without its partner, and an apostrophe, mark nothing', () => {
  expect(readQuery('"a deal')).toMatchObject({ text: 'a deal', phrases: [] });
  expect(readQuery("the harbour's owner's")).toMatchObject({ text: 'the harbour s owner s', phrases: [] });
});

test('what is typed without a space is meant as one', () => {
  expect(readQuery('state-of-the-art lease').compounds).toEqual(['state of the art']);
});

test('each word is asked for once, and not more of them than help', () => {
  expect(readQuery('lease LEASE Lease').words).toEqual([{ token: 'lease', sealed: 'leaseƿ' }]);
  expect(readQuery(Array.from({ length: 100 }, (_, number) => `w${number}`).join(' ')).words.length).toBeLessThan(20);
  expect(readQuery('!?').words).toEqual([]);
});
