/** Former addresses of whatever has an address. */
import { describe, expect, test } from 'vitest';
import { article, noon, page, type Parts, problems, publication } from '../../../support/make-publication.ts';

const redirectsOf = (parts: Parts, clock = noon): Record<string, string> =>
  Object.fromEntries(publication(parts, clock).redirects.map(({ from, to }) => [from, to]));

describe('a former address leads', () => {
  test('to a page: by its old file name, or by any path', () => {
    expect(redirectsOf({ pages: [page('about', { aliases: ['about-us', '/imprint.html'] })] })).toEqual({
      '/about-us/': '/about/',
      '/imprint.html': '/about/',
    });
  });

  test('to an author, once there is an article', () => {
    const authors = { 'ada-quill': { name: 'Ada Quill', aliases: ['a-quill', '/staff/quill/'] } };
    expect(redirectsOf({ authors, articles: [article('rent')] })).toEqual({
      '/authors/a-quill/': '/authors/ada-quill/',
      '/staff/quill/': '/authors/ada-quill/',
    });
    expect(redirectsOf({ authors, articles: [article('rent', { draft: true })] })).toEqual({});
  });

  test('to a category, and from the old addresses of all below it too', () => {
    const categories = [
      {
        ...{ slug: 'markets', name: 'Markets', aliases: ['trade', '/topics/trade/'] },
        children: [{ slug: 'freight', name: 'Freight', aliases: ['trade/shipping'], children: [{ slug: 'sea', name: 'Sea' }] }],
      },
    ];
    expect(redirectsOf({ categories })).toEqual({
      '/categories/trade/': '/categories/markets/',
      '/topics/trade/': '/categories/markets/',
      '/categories/trade/shipping/': '/categories/markets/freight/',
      '/categories/trade/freight/': '/categories/markets/freight/',
      '/categories/trade/shipping/sea/': '/categories/markets/freight/sea/',
      '/categories/trade/freight/sea/': '/categories/markets/freight/sea/',
    });
  });

  test('to a hashtag, once readers see a piece with it', () => {
    const hashtags = [
      { label: 'C++', slug: 'cpp', aliases: ['c-plus-plus', '/tag/c/'] },
      { label: 'Low Water', aliases: ['/tag/low/'] },
    ];
    const to = { '/tags/c-plus-plus/': '/tags/cpp/', '/tag/c/': '/tags/cpp/', '/tag/low/': '/tags/low-water/' };
    expect(redirectsOf({ hashtags, articles: [article('rent', { hashtags: ['C++', 'low water'] })] })).toEqual(to);
    expect(redirectsOf({ hashtags, articles: [article('rent', { hashtags: ['C++'], draft: true })] })).toEqual({});
    expect(problems({ hashtags, articles: [article('rent', { aliases: ['/tag/low/'] })] })).toEqual([
      expect.stringContaining('The address /tag/low/ is already that of articles/rent.mdx.'),
    ]);
  });

  test('to a series, as soon as one of its parts is out', () => {
    const part = (name: string, number: number, fields: object) =>
      article(name, { series: { name: 'The price of power', part: number, ...(number === 2 ? { aliases: ['power'] } : {}) }, ...fields });
    const to = { '/series/power/': '/series/the-price-of-power/' };
    expect(redirectsOf({ articles: [part('a', 1, {}), part('b', 2, { draft: true })] })).toEqual(to);
    expect(redirectsOf({ articles: [part('a', 1, { draft: true }), part('b', 2, { published: '2026-12-24' })] })).toEqual({});
  });

  test('nowhere while what it leads to is held back, but it is taken', () => {
    expect(redirectsOf({ pages: [page('about', { aliases: ['us'], draft: true })] })).toEqual({});
    expect(problems({ pages: [page('about', { aliases: ['us'], draft: true }), page('us')] })).toHaveLength(1);
  });
});

test('two that claim one former address are a problem that names both, with the line', () => {
  const categories = [
    { slug: 'markets', name: 'Markets', aliases: ['trade'] },
    { slug: 'law', name: 'Law', aliases: ['/categories/trade/'] },
  ];
  expect(problems({ categories })).toEqual([
    'categories.yaml aliases | The address /categories/trade/ is claimed twice in this file. | Take the line away.',
  ]);
  const authors = { 'ada-quill': { name: 'Ada Quill', aliases: ['/about/'] } };
  expect(problems({ authors, pages: [page('about')], articles: [article('rent')] })).toEqual([
    expect.stringMatching(/^authors\/ada-quill\.yaml:3 aliases \| The address \/about\/ is already that of pages\/about\.mdx\./),
  ]);
});

test('a present address has priority, and a link to a former one leads on', () => {
  const articles = [article('rent', {}, { links: [{ target: '/authors/a-quill/', line: 20 }] })];
  const authors = { 'ada-quill': { name: 'Ada Quill', aliases: ['a-quill'] } };
  expect(publication({ authors, articles }).articles[0]?.text.hrefs).toEqual(['/authors/ada-quill/']);
});
