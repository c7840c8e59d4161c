import { describe, expect, test } from 'vitest';
import { htmlTokens } from '../../../src/base/html-tokens.ts';

/** Each token as `kind written`; texts as they are read. */
function tokensOf(html: string): string[] {
  return htmlTokens(html).map((token) => `${token.kind} ${'text' in token ? token.text : html.slice(token.start, token.end)}`);
}

test('tags, texts and comments, in the order of the text', () => {
  expect(tokensOf('<p class="a">A &amp; b<br/><!-- c > d -->e</P >')).toEqual([
    'opens <p class="a">',
    'text A & b',
    'alone <br/>',
    'comment <!-- c > d -->',
    'text e',
    'closes </P >',
  ]);
});

test('attributes with their values and places; the first of a name counts', () => {
  const html = '<A Href=http://a.org/b title="x &lt; y" open HREF=c>';
  const [tag] = htmlTokens(html);
  expect(tag).toMatchObject({ kind: 'opens', name: 'a' });
  expect(
    tag !== undefined && 'attributes' in tag && tag.attributes.map(({ name, value, start, end }) => [name, value, html.slice(start, end)]),
  ).toEqual([
    ['href', 'http://a.org/b', 'Href=http://a.org/b'],
    ['title', 'x < y', 'title="x &lt; y"'],
    ['open', undefined, 'open'],
  ]);
});

describe('no character is lost or read twice', () => {
  test.each([
    '<div class="a',
    'a &lt b <i',
    '</scr',
    'a < b <3 <=',
    '<script>a<b</script>c',
    '<script>a',
    '<textarea>&amp;<b></textarea>',
    '<?php echo ">"; ?>b',
    '<? a',
    '<![CDATA[a > b]]>c',
    '<!DOCTYPE html>a',
    '<!-- a',
    '<!-->a<!--->b<!---->c',
    '&nosuch; &#0; &#x1F600; &copy',
    '',
  ])('%s', (html) => {
    const tokens = htmlTokens(html);
    expect(tokens.map(({ start, end }) => html.slice(start, end)).join('')).toBe(html);
  });
});

test('what nobody closes is known', () => {
  expect(htmlTokens('<!-- a').map((token) => 'isOpen' in token && token.isOpen)).toEqual([true]);
  expect(htmlTokens('<!-- a -->').map((token) => 'isOpen' in token && token.isOpen)).toEqual([false]);
});

test.each(['<a b="', '<!--x', '</x', '<? ', '<x a=1 ', '&amp', '<![CDATA['])('the time grows with the text: %s', (repeated) => {
  const begun = performance.now();
  htmlTokens(repeated.repeat(200_000));
  expect(performance.now() - begun).toBeLessThan(4000);
});
