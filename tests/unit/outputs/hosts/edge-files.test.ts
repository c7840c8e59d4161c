/** What hosts at the edge of the network read. */
import { expect, test } from 'vitest';
import { renderHeadersFile, renderRedirectsFile } from '../../../../src/outputs/hosts/edge-files.ts';
import { hostView } from '../../../../src/views/hosting.ts';
import { pagesOf } from '../../../../src/views/site-pages.ts';
import { article, noon, page, publication } from '../../../support/make-publication.ts';

test('every header has its place, below the path of the site', () => {
  expect(renderHeadersFile(hostView(publication({ site: { url: 'https://example.org/opinion/' } })))).toBe(
    [
      '/opinion/*',
      "  Content-Security-Policy: frame-ancestors 'none'",
      '  Referrer-Policy: strict-origin-when-cross-origin',
      '  X-Content-Type-Options: nosniff',
      '  Strict-Transport-Security: max-age=31536000',
      '/opinion/_astro/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '/opinion/feed.xml',
      '  Content-Type: application/rss+xml; charset=utf-8',
      '/opinion/atom.xml',
      '  Content-Type: application/atom+xml; charset=utf-8',
      '/opinion/feed.json',
      '  Content-Type: application/feed+json; charset=utf-8',
      '/opinion/feeds/feeds.opml',
      '  Content-Type: text/x-opml; charset=utf-8',
      ...['feeds/archive/*', 'categories/*/feed.xml', 'authors/*/feed.xml', 'series/*/feed.xml', 'tags/*/feed.xml'].flatMap((pattern) => [
        `/opinion/${pattern}`,
        '  Content-Type: application/rss+xml; charset=utf-8',
      ]),
      '',
    ].join('\n'),
  );
});

test('a site at an http address does not promise https', () => {
  expect(renderHeadersFile(hostView(publication({ site: { url: 'http://harbour.local/' } })))).not.toContain('Strict-Transport');
});

test('former addresses lead on in one step, with the feeds of lists, whatever letters they have', () => {
  const made = publication({
    site: { url: 'https://example.org/opinion/' },
    authors: { 'ada-quill': { name: 'Ada Quill', aliases: ['a-quill'] } },
    articles: [article('rent', { aliases: ['/2012/%C3%A9t%C3%A9 a.html', '/?p=7'], hashtags: ['GPU'] })],
    hashtags: [{ label: 'GPU', sameAs: ['graphics'] }],
    pages: [page('about', { aliases: ['us'] })],
  });
  const text = renderRedirectsFile(hostView(made));
  expect(text.split('\n')).toEqual([
    '/opinion/2012/%C3%A9t%C3%A9%20a.html /opinion/articles/rent/ 301',
    '/opinion/us/ /opinion/about/ 301',
    '/opinion/authors/a-quill/ /opinion/authors/ada-quill/ 301',
    '/opinion/authors/a-quill/feed.xml /opinion/authors/ada-quill/feed.xml 301',
    '/opinion/tags/graphics/ /opinion/tags/gpu/ 301',
    '',
  ]);
  const { redirects } = hostView(made);
  const living = new Set(pagesOf('article', made, { now: noon.now, divided: true }).map(({ path }) => `/opinion${path}`));
  for (const { from, to } of redirects) {
    expect(redirects.some((other) => other.from === decodeURI(to))).toBe(false);
    expect(living.has(from)).toBe(false);
  }
});

test('an address with signs of a pattern is left to its page, so that no other address leads on', () => {
  const made = publication({ articles: [article('rent', { aliases: ['/old/*', '/2011/:year/', '/wiki/Talk:Rent', '/old/rent/'] })] });
  expect(hostView(made).redirects.map(({ from }) => from)).toEqual(['/old/*/', '/2011/:year/', '/wiki/Talk:Rent/', '/old/rent/']);
  expect(renderRedirectsFile(hostView(made))).toBe('/old/rent/ /articles/rent/ 301\n');
});

test('files of public/ take their place', () => {
  const made = publication({ publicFiles: ['_headers', '_redirects'] });
  for (const route of ['headersFile', 'redirectsFile'] as const) expect(pagesOf(route, made, { now: noon.now, divided: true })).toEqual([]);
});
