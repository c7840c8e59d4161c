/** Links of a site, held against its files. */
import { expect, test } from 'vitest';
import { LinkCheck } from '../../../src/verification/link-check.ts';

/** What is wrong with one address on the page `articles/rent/index.html`. */
function wrongWith(address: string, siteUrl = 'https://example.org/'): string | undefined {
  const links = new LinkCheck(siteUrl);
  for (const path of [
    'index.html',
    'articles/rent/index.html',
    'articles/Straße/index.html',
    'file.pdf',
    'a b.png',
    'a#b.pdf',
    '100% 🦀.pdf',
  ])
    links.addFile(path);
  links.addIds('articles/rent/index.html', ['why', 'größe']);
  links.addAddresses('articles/rent/index.html', [address]);
  return links.problems()[0]?.message;
}

test.each(['/', '/articles/rent/', './', '../../file.pdf', '#why', '#gr%C3%B6%C3%9Fe', '#', '#top', '/articles/rent/#why'])(
  '%s is there',
  (address) => {
    expect(wrongWith(address)).toBeUndefined();
  },
);

test.each([
  ...[
    '/articles/Stra%C3%9Fe/',
    '/a%20b.png',
    '/a%23b.pdf',
    '/100%25%20🦀.pdf',
    '/articles/rent/?q=1#why',
    '#why:~:text=rent',
    'https://example.org/file.pdf',
  ],
  ...['https://elsewhere.example/nowhere/', 'mailto:a@example.org', 'data:,x', '//elsewhere.example/x', 'http://['],
])('%s is there, or not ours to answer', (address) => {
  expect(wrongWith(address)).toBeUndefined();
});

test.each([
  '/nowhere/',
  '/articles/rent',
  '/Articles/rent/',
  'file.pdf',
  '/articles/strasse/',
  'https://example.org/gone/',
  '/articles/',
  '%',
])('%s leads to nothing', (address) => {
  expect(wrongWith(address)).toBe(`"${address}" leads to nothing on this site.`);
});

test('a place that a page does not have is named with the page', () => {
  expect(wrongWith('/articles/rent/#how')).toBe('"/articles/rent/#how" leads to a place that articles/rent/index.html does not have.');
});

test('below a path, only what lies there is ours', () => {
  expect(wrongWith('/opinion/articles/rent/', 'https://example.org/opinion')).toBeUndefined();
  expect(wrongWith('/opinion/articles/sent/', 'https://example.org/opinion/')).toContain('leads to nothing');
  expect(wrongWith('/articles/sent/', 'https://example.org/opinion/')).toBeUndefined();
});
