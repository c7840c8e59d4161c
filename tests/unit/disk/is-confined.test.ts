import { expect, test } from 'vitest';
import { isConfined } from '../../../src/disk/is-confined.ts';

test.each(['index.html', 'articles/a/index.html', '_astro/a.css', '.nojekyll', 'a..b/c', '...', '半導体/index.html', 'cards/a b.png'])(
  '%s stays in its folder',
  (path) => {
    expect(isConfined(path)).toBe(true);
  },
);

test.each([
  ...['', '.', '..', '/', '/a', '../a', 'a/..', 'a/../b', 'a/./b', './a', 'a//b', 'a/', '//a'],
  ...['a\0.html', '..\\a', 'a\\b', 'C:', 'c:/a', 'C:a', '\\\\server\\a', 'a'.repeat(2000)],
  ...[undefined, null, 7, ['a'], Buffer.from('a')],
])('%j does not', (path) => {
  expect(isConfined(path)).toBe(false);
});
