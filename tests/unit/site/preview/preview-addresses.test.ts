/** Where a preview has the page of an address. */
import { expect, test } from 'vitest';
import { answeredAt } from '../../../../src/site/preview/preview-addresses.ts';

test.each([
  ['/', '/sub/', '/sub/'],
  ['/?q=x', '/sub/', '/sub/?q=x'],
  ['/sub', '/sub/', '/sub/'],
  ['/sub/articles/rent?x=1', '/sub/', '/sub/articles/rent/?x=1'],
  ['/articles/rent', '/', '/articles/rent/'],
  ['/v1.2', '/', undefined],
  ['/', '/', undefined],
  ['/elsewhere', '/sub/', undefined],
  ['//evil.example', '/', undefined],
  ['/@vite/client', '/', undefined],
  ['/_image?href=x', '/', undefined],
  ['/sub/articles/rent/', '/sub/', undefined],
])('%s below %s is sent to %s', (asked, base, redirect) => {
  expect(answeredAt(asked, base).redirect).toBe(redirect);
});

test.each([
  ['/sub/old/page.html', '/sub/old/page.html/'],
  ['/sub/old/page.html?a', '/sub/old/page.html/?a'],
  ['/sub/old/', '/sub/old/'],
])('%s is looked for at %s', (asked, address) => {
  expect(answeredAt(asked, '/sub/').address).toBe(address);
});
