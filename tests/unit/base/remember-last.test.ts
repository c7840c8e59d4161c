import { expect, test } from 'vitest';
import { rememberLast } from '../../../src/base/remember-last.ts';

test('a result is made once, and again only when too many others were needed since', () => {
  const made: string[] = [];
  const remembered = rememberLast<string | undefined>(2);
  const ask = (key: string) =>
    remembered(key, () => {
      made.push(key);
      return key === 'none' ? undefined : key.toUpperCase();
    });
  expect(['a', 'a', 'none', 'none', 'a', 'b', 'a', 'none'].map(ask)).toEqual(['A', 'A', undefined, undefined, 'A', 'B', 'A', undefined]);
  expect(made).toEqual(['a', 'none', 'b', 'none']);
});
