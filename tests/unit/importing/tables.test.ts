import { expect, test } from 'vitest';
import { convertText } from '../../support/convert-text.ts';
import { bodyOf, htmlOf, problemsOf, warningsOf } from '../markdown/compile.ts';

const plain = { file: 'articles/dock.md' };

function converted(html: string) {
  return convertText({ html }, { link: (to) => ({ to }), picture: () => ({ to: './a.png' }) });
}

const tides =
  '<p>Before.</p><table><thead><tr><th rowspan="2">Port</th><th colspan="2" style="text-align: center">High &amp; low</th></tr><tr><th>Spring</th><th>Neap</th></tr></thead>' +
  '<tbody><tr><td>Brest<br>(<a href="https://x.example/">old</a>)</td><td align="RIGHT">7 &lt; 8</td><td><em>4</em> m<p>or 5</p></td></tr><tr><td colspan="3"><img src="a.png" alt="A dot"></td></tr></tbody></table><p>After.</p>';

test('a table with cells over several rows or columns stays HTML, whose cells are Markdown', () => {
  const { markdown, before, after, notes } = converted(tides);
  expect(markdown).toBe(`Before.

<table>
<thead>
<tr>
<th rowspan="2">Port</th>
<th colspan="2" align="center">High &amp; low</th>
</tr>
<tr>
<th>Spring</th>
<th>Neap</th>
</tr>
</thead>
<tr>
<td>

Brest\\
([old](https://x.example/))

</td>
<td align="right">7 &lt; 8</td>
<td>

*4* m\\
or 5

</td>
</tr>
<tr>
<td colspan="3">

![A dot](./a.png)

</td>
</tr>
</table>

After.
`);
  expect(after).toEqual(before);
  expect(notes).toEqual([]);
});

test('the engine reads it without a word of doubt, for pages and for the search', () => {
  const { markdown } = converted(tides);
  expect([problemsOf(markdown, plain), warningsOf(markdown, plain)]).toEqual([[], []]);
  const html = htmlOf(markdown, plain);
  expect(html).toContain('<th rowspan="2" scope="col">Port</th><th colspan="2" scope="col" class="align-center">High &#x26; low</th>');
  expect(html).toMatch(/<td>Brest<br>\s*\(<a href="https:\/\/x\.example\/" rel="external">old<\/a>\)<\/td>/);
  expect(html).toMatch(/<td colspan="3"><Picture/);
  expect(bodyOf(markdown, plain).plainText).toContain('High & low');
});

test('footnotes and lists in a cell', () => {
  const { markdown } = converted(
    '<table><tr><td colspan="2">Tide<a id="fnref1" href="#fn1">1</a></td></tr><tr><td><ul><li>a</li><li>b</li></ul></td><td>c</td></tr></table><ol><li id="fn1">Twice. <a href="#fnref1">↩</a></li></ol>',
  );
  expect(problemsOf(markdown, plain)).toEqual([]);
  expect(htmlOf(markdown, plain)).toMatch(/<td colspan="2">Tide<.*note-1/);
});

test('hostile spans do no harm', () => {
  const { markdown } = converted(
    '<table onclick="x()"><tr><td colspan="99999999999" rowspan="-3" style="x:expression(1)">a</td><td rowspan="2&quot; onmouseover=&quot;x()">b</td></tr><tr><td colspan="0">&lt;script&gt;alert(1)&lt;/script&gt;</td></tr></table>',
  );
  expect(markdown).toContain('<td colspan="1000">a</td>\n<td rowspan="2">b</td>');
  expect(markdown).not.toMatch(/onclick|onmouseover|expression|<script/);
  const html = htmlOf(markdown, plain);
  expect(html).toContain('colspan="1000"');
  expect(html).not.toMatch(/<script|expression/);
});

test('a table without such cells is one of Markdown, whatever its spans say', () => {
  expect(converted('<table><tr><th colspan="1">A</th><th rowspan="x">B</th></tr><tr><td>1</td><td>2</td></tr></table>').markdown).toBe(
    '| A | B |\n| - | - |\n| 1 | 2 |\n',
  );
});
