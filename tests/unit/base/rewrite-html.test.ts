/** HTML is changed where it is meant to be, and nowhere else. */
import { expect, test } from 'vitest';
import { type Attributes, rewriteHtml } from '../../../src/base/rewrite-html.ts';

const same = (_name: string, attributes: Attributes): Attributes => attributes;
const without =
  (...names: string[]) =>
  (name: string, attributes: Attributes): Attributes | null =>
    names.includes(name) ? null : attributes;

test.each([
  '<!doctype html><html><body><!-- <p> --><p class=a>one<p>two<br/>three</body></html>',
  '<P TITLE=\'a > b\'>a &amp; b</P ><svg viewBox="0 0 1 1"><path d="M0"/><linearGradient/></svg>',
  '<script>if (a < b) "</p>"</script><textarea><b></textarea>',
  '</p></div>loose <b>open',
  'no tag at all',
  '',
])('what is not changed stays as it is: %s', (html) => {
  expect(rewriteHtml(html, { element: same, text: (text) => text })).toBe(html);
});

test('an element goes with all it holds, and what follows stays', () => {
  expect(rewriteHtml('<p>a<script>x < 1</script>b</p><div>c<b>d</b></div>e', { element: without('script', 'div') })).toBe('<p>ab</p>e');
  expect(rewriteHtml('<link href=a>a<img src=b>c', { element: without('link', 'img') })).toBe('ac');
  expect(rewriteHtml('<svg><path d="a"/><g><path/></g>t</svg>u', { element: without('path') })).toBe('<svg><g></g>t</svg>u');
});

test('an element without an end tag ends where the next one begins, or with the text', () => {
  expect(rewriteHtml('<ul><li>a<li class=x>b</ul>c', { element: (_name, attributes) => ('class' in attributes ? null : attributes) })).toBe(
    '<ul><li>a</ul>c',
  );
  expect(rewriteHtml('a<div>b', { element: without('div') })).toBe('a');
});

test('attributes are written anew, in the spelling of their tag', () => {
  const titled = (_name: string, attributes: Attributes): Attributes => ({ ...attributes, title: 'a "b" & c' });
  expect(rewriteHtml('<IMG alt=x><svg viewBox="0 0 1 1"/>', { element: titled })).toBe(
    '<IMG alt="x" title="a &quot;b&quot; &amp; c"><svg viewBox="0 0 1 1" title="a &quot;b&quot; &amp; c"/>',
  );
});

test('text is changed between tags, and not in what holds text alone', () => {
  const html = '<title>a</title><p title="a">a<b>a</b>&amp;a</p><script>a</script><!--a--><textarea>a</textarea>a';
  expect(rewriteHtml(html, { text: (text) => text.replaceAll('a', 'X').replaceAll('&Xmp;', '&amp;') })).toBe(
    '<title>a</title><p title="a">X<b>X</b>&amp;X</p><script>a</script><!--a--><textarea>a</textarea>X',
  );
});
