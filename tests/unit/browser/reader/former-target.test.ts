/** Where former addresses with a query lead. */
import { expect, test } from 'vitest';
import { formerTarget } from '../../../../src/browser/reader/former-target.ts';

const places = [
  { path: '/blog', query: 'p=12', to: '/blog/articles/twelve/' },
  { path: '/blog', query: 'p=1', to: '/blog/articles/one/' },
  { path: '/blog', query: 'p=12&page=2', to: '/blog/articles/second-page/' },
  { path: '/blog/index.php', query: 'id=%C3%A9', to: '/blog/articles/accent/' },
  { path: '/blog/story.php', query: '77', to: '/blog/articles/bare/' },
];

test.each([
  ['/blog/?p=12', '/blog/articles/twelve/'],
  ['/blog/index.html?p=12', '/blog/articles/twelve/'],
  ['/blog/?p=1', '/blog/articles/one/'],
  ['/blog/?utm_source=x&p=12', '/blog/articles/twelve/'],
  ['/blog/?page=2&p=12', '/blog/articles/second-page/'],
  ['/blog/index.php?id=é', '/blog/articles/accent/'],
  ['/blog/index.php/?id=%C3%A9', '/blog/articles/accent/'],
  ['/blog/story.php?77', '/blog/articles/bare/'],
])('%s is that of %s', (address, to) => {
  expect(formerTarget(places, new URL(address, 'https://example.org'))).toBe(to);
});

test.each(['/blog/?p=123', '/blog/?q=12', '/blog/', '/?p=12', '/blog/other/?p=12', '/blog/index.php?p=12'])('%s is nobody’s', (address) => {
  expect(formerTarget(places, new URL(address, 'https://example.org'))).toBeUndefined();
});
