/** Whatever HTML a scripted article writes: what is left alone stays byte for byte, and a feed gets no script. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Attributes, rewriteHtml } from '../../src/base/rewrite-html.ts';
import { inHtmlParser } from '../support/in-html-parser.ts';
import { itHolds } from './it-holds.ts';

const names = fc.constantFrom(
  'p',
  'div',
  'b',
  'li',
  'ul',
  'a',
  'img',
  'br',
  'svg',
  'path',
  'title',
  'textarea',
  'script',
  'style',
  'option',
  'table',
  'td',
);
const attribute = fc.constantFrom(
  '',
  ' id=a',
  ' title="a > b"',
  " TITLE='</p>'",
  ' href="/a?b&amp;c"',
  ' hidden',
  ' alt="<script>"',
  ' a b=',
);
const pieces = fc.oneof(
  fc.tuple(names, attribute, fc.constantFrom('>', '/>', ' >')).map(([name, rest, end]) => `<${name}${rest}${end}`),
  names.map((name) => `</${name}>`),
  fc.constantFrom(
    'text',
    ' ',
    '&amp;',
    '&lt;script>',
    '<',
    '>',
    '<!-- <p> -->',
    '<!--',
    '-->',
    '<!doctype html>',
    '<![CDATA[a]]>',
    '</',
    '"',
    '\u2066a\u2069',
  ),
);
const soups = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
const same = (_name: string, attributes: Attributes): Attributes => attributes;

itHolds(
  'what is not changed is the same text',
  soups,
  (html) => {
    expect(rewriteHtml(html, { element: same, text: (text) => text })).toBe(html);
  },
  { tries: 200 },
);

itHolds(
  'an element that is left out is not in the result, for any reader of HTML',
  soups,
  (html) => {
    const kept = rewriteHtml(html, { element: (name, attributes) => (name === 'script' || name === 'style' ? null : attributes) });
    expect(inHtmlParser(kept).filter((name) => name === 'script' || name === 'style')).toEqual([]);
  },
  { tries: 200 },
);
