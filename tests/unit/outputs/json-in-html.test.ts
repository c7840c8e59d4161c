/** No text can leave the element in which JSON stands. */
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { jsonInHtml } from '../../../src/outputs/json-in-html.ts';

test.each([
  '</script><script>alert(1)</script>',
  '</script ',
  '</script/x',
  '<!--<script>',
  ']]>',
  '&lt;/script>',
  '\u2028 \u2029',
  '\\u003c',
  'Käse "und" 東京 🌊',
])('%j', (text) => {
  const html = `<script type="application/ld+json">${jsonInHtml({ text })}</script><p>after</p>`;
  const { childNodes } = JSON.parse(JSON.stringify(parse(html), (name, value: unknown) => (name === 'parentNode' ? undefined : value)));
  const [head, body] = childNodes[0].childNodes;
  expect(head.childNodes).toHaveLength(1);
  expect(JSON.parse(head.childNodes[0].childNodes[0].value)).toEqual({ text });
  expect(body.childNodes[0].nodeName).toBe('p');
});
