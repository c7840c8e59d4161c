/** Pages of somebody's own in `public/`: what the policy of the site would not let in is said. */
import { describe, expect, test } from 'vitest';
import { pageWarnings } from '../../../../src/reading/public/page-warnings.ts';

const saidOf = (path: string, text: string): readonly (string | undefined)[] =>
  pageWarnings(path, text).map(({ message }) => /holds (.*), which/.exec(message)?.[1]);

describe('a page that could do more than say something', () => {
  test.each([
    ['<p>Text</p>\n<script>alert(1)</script>', '<script>'],
    ['<script src="/tool.js"></script>', '<script>'],
    ['Text before <script>alert(1)</script>', '<script>'],
    ['<img src="/a.png" onerror="alert(1)">', 'onerror="…"'],
    ['<a href="java&#115;cript:alert(1)">a</a>', 'href="…"'],
    ['<a href=" java\tscript:alert(1)">a</a>', 'href="…"'],
    ['<iframe src="/"></iframe>', '<iframe>'],
    ['<base href="https://example.org/">', '<base>'],
    ['<meta http-equiv="refresh" content="0;url=https://example.org/">', 'http-equiv="…"'],
    ['<link rel="stylesheet" href="https://example.org/a.css">', 'href="…"'],
    ['<img src="//example.org/a.png">', 'src="…"'],
    ['<img srcset="/a.png 1x, https://example.org/a.png 2x">', 'srcset="…"'],
    ['<?xml version="1.0"?><svg/>', '<svg>'],
    ['<style>@import "https://example.org/a.css";</style>', '@import'],
    ['<p style="background:url(https://example.org/a.png)">a</p>', 'style="…"'],
    ['<style>a{x:"/*"} p{background:url(http://h/d.png)} c{x:"*/"}</style>', 'http://h/d.png'],
    ['<a href="/" ping="/a https://example.org/">a</a>', 'ping="…"'],
    ['<img src="/a.png" attributionsrc="https://example.org/">', 'attributionsrc="…"'],
    ['<link rel="preconnect" href="https://example.org/">', 'href="…"'],
    ['<link rel="dns-prefetch" href="//example.org/">', 'href="…"'],
    ['<link rel="icon" href="https://example.org/a.png">', 'href="…"'],
    ['<link rel="alternate stylesheet" href="https://example.org/a.css">', 'href="…"'],
    ['<link rel="preload" as="image" imagesrcset="https://example.org/a.png 1x">', 'imagesrcset="…"'],
    ['<form action="https://example.org/"></form>', '<form>'],
    ['<svg><animate onbegin="alert(1)"></svg>', '<svg>'],
    ['<title><script>alert(1)</script></title>', '<script>'],
    ['<!--><script>alert(1)</script>-->', '<script>'],
  ])('%s', (html, what) => {
    expect(saidOf('tool/index.html', html)).toEqual([what]);
  });

  test.each(['a.htm', 'a.HTML', 'a', 'a.shtml', 'a.unknown', 'b/a.xhtml'])('whatever its host takes it for: %s', (path) => {
    expect(saidOf(path, '<!doctype html><script>alert(1)</script>')).toEqual(['<script>']);
  });

  test.each([
    ['a.xml', '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="a.xsl"?><list/>', '<?xml-stylesheet?>'],
    ['a.xsl', '<x:stylesheet xmlns:x="http://www.w3.org/1999/XSL/Transform"><script/></x:stylesheet>', '<script>'],
    ['a.xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"><h:script xmlns:h="http://www.w3.org/1999/xhtml"/></html>', '<h:script>'],
    ['a.rss', '<!DOCTYPE rss [<!ENTITY a "b">]><rss/>', '<!DOCTYPE […]>'],
    ['a', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', '<svg>'],
    ['a', '<?xml version="1.0"?><p xmlns="http://www.w3.org/1999/xhtml" onclick="alert(1)"/>', 'onclick="…"'],
    [
      'a.xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><a><animate attributeName="href" values="javascript:alert(1)"/><text y="20">a</text></a></svg>',
      '<svg>',
    ],
    ['a.xml', '<s:a xmlns:s="http://www.w3.org/2000/svg"><s:set attributeName="href" to="javascript:alert(1)"/></s:a>', 'xmlns:s="…"'],
    ['a.rdf', '<list><set xmlns="http://www.w3.org/2000/svg" attributeName="href" to="javascript:alert(1)"/></list>', 'xmlns="…"'],
    ['a.xhtml', '<m xmlns="http://www.w3.org/1998/Math/MathML" href="/"/>', 'xmlns="…"'],
    ['a.xhtml', '<h:a xmlns:h="http://www.w3.org/1999/xhtml" ping="https://example.org/"/>', 'ping="…"'],
    ['a.xhtml', '<button xmlns="http://www.w3.org/1999/xhtml" formaction="javascript:alert(1)"/>', 'formaction="…"'],
    ['a.xhtml', '<style><a>/*</a>@import "a.css";<a>*/</a></style>', '<a> inside <style>'],
    ['a.xml', '<h:style xmlns:h="http://www.w3.org/1999/xhtml">@import url(https://example.org/a.css)</h:style>', '@import'],
  ])('of XML: %s', (path, xml, what) => {
    expect(saidOf(path, xml)).toEqual([what]);
  });

  test('it is named with its line', () => {
    expect(pageWarnings('tool.html', '<p>\n\n<script></script>')).toMatchObject([{ file: '/public/tool.html', line: 3, field: 'page' }]);
  });
});

test.each([
  ['google4711.html', 'google-site-verification: google4711.html'],
  [
    'old.html',
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Old</title><link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="/old.css"><style>p { color: red }</style></head><body><h1>Old</h1><p><a href="https://example.org/">a</a> <img src="/a.png" alt=""></p></body></html>',
  ],
  ['feed.xml', '<?xml version="1.0"?><rss><channel><title>A</title><link>https://example.org/</link></channel></rss>'],
  ['atom.xml', '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://example.org/"/><set>a</set></feed>'],
  ['own.html', '<link rel="icon" href="/a.png"><link rel="me" href="https://example.org/"><a href="/" ping="/a">a</a>'],
  ['CNAME', 'example.org'],
  ['LICENSE', 'See <https://example.org/> for the <script>.'],
  ['readme.txt', '<script>alert(1)</script>'],
  ['tool.js', '<!-- alert(1)'],
  ['drawing.svg', '<svg onload="alert(1)"/>'],
  ['empty.html', ''],
])('%s says something and no more', (path, text) => {
  // A link in a feed is a text, and a drawing is looked at as one.
  expect(saidOf(path, text)).toEqual([]);
});
