/** What is read of a page that was written. */
import { expect, test } from 'vitest';
import { addressesInCss, addressesInManifest, addressesInXml, pageFacts } from '../../../src/verification/page-facts.ts';

test('titles of drawings are none of the page', () => {
  expect(pageFacts('<title>A</title><svg><title>b</title></svg><svg/><h1>A</h1>')).toMatchObject({ titles: 1, headings: 1 });
});

test('an id that is used twice is seen twice', () => {
  expect(pageFacts('<p id="a"><b id=b></b><i id="a">').ids).toEqual(['a', 'b', 'a']);
});

test('every attribute that can lead somewhere is read, with its entities resolved', () => {
  const html = `<a href="/a/?x=1&amp;y=2">a</a><img src=/b.webp srcset="/c.webp 1x, /d,e.webp 2x"><source srcset="/f.webp 480w,/g.webp 960w">
    <form action="/search/"><video poster="/h.jpg"></video><object data="/i.svg"></object>
    <meta http-equiv="refresh" content="0; url=/j/"><meta property="og:image" content="https://example.org/k.png">
    <meta name="description" content="/not/an/address/">`;
  expect(pageFacts(html).addresses).toEqual([
    ...['/a/?x=1&y=2', '/b.webp', '/c.webp', '/d,e.webp', '/f.webp', '/g.webp', '/search/', '/h.jpg', '/i.svg', '/j/'],
    'https://example.org/k.png',
  ]);
});

test('what stands in a comment or a script is no link', () => {
  expect(pageFacts('<!-- <a href="/a/"> --><script>"<a href=\'/b/\'>"</script>').addresses).toEqual([]);
});

test('a feed gives its own addresses and those of the pages in it, packed or not', () => {
  const xml = `<rss><channel><link>https://example.org/</link><atom:link href="https://example.org/feed.xml"/>
    <item><link>https://example.org/a/</link><content:encoded>&lt;a href="https://example.org/b/"&gt;b&lt;/a&gt;</content:encoded>
    <content:encoded><![CDATA[<img src="https://example.org/c.webp">]]></content:encoded></item></channel></rss>`;
  expect(addressesInXml(xml).map((address) => address.slice('https://example.org'.length))).toEqual([
    ...['/', '/feed.xml', '/a/', '/b/', '/c.webp'],
  ]);
});

test('what only looks like a page in a feed is no link', () => {
  expect(addressesInXml('<rss><title>&lt;img src=&quot;/a.png&quot;&gt;</title></rss>')).toEqual([]);
});

test('a style sheet gives what it loads', () => {
  expect(addressesInCss(`a{src:url(/x.woff2) format("woff2"),url("/y z.woff2"),url('/w.png')}`)).toEqual([
    '/x.woff2',
    '/y z.woff2',
    '/w.png',
  ]);
});

test('a web app manifest leads to its first page and its icons, and any other text nowhere', () => {
  const manifest = { start_url: '/opinion/', scope: '/', icons: [{ src: 'a.png' }, { src: '/b.png' }, { sizes: 'any' }, null] };
  expect(addressesInManifest(JSON.stringify(manifest))).toEqual(['/opinion/', 'a.png', '/b.png']);
  expect(['{', 'null', '[]', '{"icons":{}}', '{"start_url":4}'].flatMap(addressesInManifest)).toEqual([]);
});
