/** What a page holds that its own policy refuses, by the policy that pages carry. */
import { expect, test } from 'vitest';
import { securityPolicy } from '../../../src/outputs/security-policy.ts';
import { blockedParts } from '../../../src/verification/blocked-parts.ts';

const inline = '<style>h1 { order: 1 }</style><script>document.title</script>';
const policy = await securityPolicy(inline);

const blockedIn = (body: string, content = policy) =>
  blockedParts(`<!doctype html><meta http-equiv="content-security-policy" content="${content}">${inline}<title>T</title>${body}`);

const elsewhere = 'https://elsewhere.example/x';

test.each([
  [`<img src="${elsewhere}.png">`, 'img-src'],
  [`<img src="/a.png" srcset="/b.png 1x, ${elsewhere}.png 2x">`, 'img-src'],
  ['<img src="data:image/png;base64,AAAA">', 'img-src'],
  ['<img src="//elsewhere.example/x.png">', 'img-src'],
  [`<img src=" \\\\elsewhere.example/x.png">`, 'img-src'],
  [`<picture><source srcset="${elsewhere}.webp 640w"></picture>`, 'img-src'],
  [`<svg><image href="${elsewhere}.png" /></svg>`, 'img-src'],
  [`<video poster="${elsewhere}.png"></video>`, 'img-src'],
  [`<video src="${elsewhere}.mp4"></video>`, 'media-src'],
  [`<audio><source src="${elsewhere}.mp3"></audio>`, 'media-src'],
  [`<link rel="stylesheet" href="${elsewhere}.css">`, 'style-src'],
  [`<link rel="preload" as="font" href="${elsewhere}.woff2">`, 'font-src'],
  ['<link rel="manifest" href="/app.webmanifest">', 'manifest-src'],
  [`<script src="${elsewhere}.js"></script>`, 'script-src'],
  ['<script>document.title = 1</script>', 'script-src'],
  ['<script type="module">document.title</script >', ''],
  ['<script type="module">import "/a.js"</script>', 'script-src'],
  ['<style>p { color: red }</style>', 'style-src'],
  ['<p style="color: red">a</p>', 'style-src'],
  ['<p onclick="x()">a</p>', 'script-src'],
  ['<a href="javascript:x()">a</a>', 'script-src'],
  [`<iframe src="${elsewhere}"></iframe>`, 'frame-src'],
  ['<iframe src="/map/"></iframe>', 'frame-src'],
  ['<object data="/a.pdf"></object>', 'object-src'],
  ['<embed src="/a.pdf">', 'object-src'],
  [`<form action="${elsewhere}"></form>`, 'form-action'],
  ['<base href="/">', 'base-uri'],
])('%s is refused by %s', (html, directive) => {
  expect(blockedIn(html).map((part) => part.directive)).toEqual(directive === '' ? [] : [directive]);
});

test.each([
  '<img src="/a.png" srcset="/a.png 1x, b.png 2x" alt="">',
  '<script src="/a.js"></script><link rel="stylesheet" href="/a.css"><link rel="canonical" href="https://elsewhere.example/">',
  '<a href="https://elsewhere.example/">a</a><blockquote cite="https://elsewhere.example/">a</blockquote>',
  '<script type="application/ld+json">{"url":"https://elsewhere.example/"}</script>',
  '<form action="/search/"><input name="q"></form>',
  '<code>&lt;img src="https://elsewhere.example/x.png"&gt;</code>',
  inline,
])('%s is let in', (html) => {
  expect(blockedIn(html)).toEqual([]);
});

test('each is named once, as its writer knows it, with the place that it would come from', () => {
  const picture = `<img src="${elsewhere}.png">`;
  expect(blockedIn(picture.repeat(2))).toEqual([{ what: picture, directive: 'img-src', from: `${elsewhere}.png` }]);
  expect(blockedIn(`<p style="${'order: 1; '.repeat(50)}">a</p>`)[0]?.what).toMatch(/^<p style="order.{60,90}…">$/);
});

test('a page without a policy, and what its policy lets in, are none', () => {
  expect(blockedParts(`<img src="${elsewhere}">`)).toEqual([]);
  expect(blockedIn('<iframe src="/map/"></iframe>', policy.replace("default-src 'none'", "default-src 'self'"))).toEqual([]);
});
