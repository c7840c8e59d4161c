import { describe, expect, test } from 'vitest';
import { createUrls } from '../../../src/addresses/urls.ts';

describe.each([
  ['https://example.org', ''],
  ['https://example.org/', ''],
  ['https://example.org/opinion', '/opinion'],
  ['https://example.org/opinion/', '/opinion'],
  ['http://localhost:8080/a/b/', '/a/b'],
])('on a site at %s', (site, base) => {
  const urls = createUrls(site);

  test('every address lies below it and ends in a slash', () => {
    expect([
      urls.home,
      urls.search,
      urls.categories,
      urls.hashtags,
      urls.authors,
      urls.archive,
      urls.article('rent'),
      urls.category('ai/chips'),
      urls.hashtag('c-plus-plus'),
      urls.author('ada'),
      urls.series('power'),
      urls.year('2026'),
      urls.month('2026-01'),
      urls.page('about'),
    ]).toEqual(
      [
        '/',
        '/search/',
        '/categories/',
        '/tags/',
        '/authors/',
        '/archive/',
        '/articles/rent/',
        '/categories/ai/chips/',
        '/tags/c-plus-plus/',
        '/authors/ada/',
        '/series/power/',
        '/archive/2026/',
        '/archive/2026/01/',
        '/about/',
      ].map((path) => base + path),
    );
  });

  test('the feed is a file', () => {
    expect(urls.feed).toBe(`${base}/feed.xml`);
  });

  test('cards are pictures below one folder', () => {
    expect(urls.articleCard('über')).toBe(`${base}/cards/articles/%C3%BCber.png`);
    expect(urls.publicationCard).toBe(`${base}/cards/publication.png`);
  });

  test('the first page of a list is the list', () => {
    expect(urls.listPage(urls.hashtags, 1)).toBe(`${base}/tags/`);
    expect(urls.listPage(urls.hashtags, 2)).toBe(`${base}/tags/2/`);
  });

  test('an address with scheme and host has the path of the site once', () => {
    expect(urls.absolute(urls.article('rent'))).toBe(`${new URL(site).origin}${base}/articles/rent/`);
  });

  test('a path that a writer names lies below it too, and other addresses stay as they are', () => {
    expect(urls.within('/about/?a=b#c')).toBe(`${base}/about/?a=b#c`);
    expect(urls.within('https://example.com/x')).toBe('https://example.com/x');
    expect(urls.within('mailto:a@example.org')).toBe('mailto:a@example.org');
  });
});

test('letters of every script are encoded once, however they were typed', () => {
  const urls = createUrls('https://example.org/');
  expect(urls.hashtag('半導体')).toBe('/tags/%E5%8D%8A%E5%B0%8E%E4%BD%93/');
  expect(urls.category('a/straße')).toBe('/categories/a/stra%C3%9Fe/');
  expect(urls.within('/über-uns/')).toBe(urls.page('über-uns'));
  expect(urls.within('/%C3%BCber-uns/')).toBe(urls.page('über-uns'));
  expect(decodeURI(urls.article('ذكاء'))).toBe('/articles/ذكاء/');
});

test('an address of the site itself is known by its path, and those of its neighbours are not', () => {
  const urls = createUrls('https://example.org/opinion/');
  expect(urls.ownPath('https://example.org/opinion/about/?a=b#us')).toBe('/about/?a=b#us');
  expect(urls.ownPath('https://example.org/opinionated/')).toBeUndefined();
  expect(urls.ownPath('https://example.com/opinion/about/')).toBeUndefined();
  expect(urls.ownPath('mailto:a@example.org')).toBeUndefined();
});
