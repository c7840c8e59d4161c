/** Random documents of HTML → Markdown: no word, link, picture, block of code, table or footnote is lost or made. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { convertText } from '../support/convert-text.ts';
import { markdownSigns } from '../support/markdown-signs.ts';
import { itHolds } from './it-holds.ts';

/** Words with signs that mean something in Markdown. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('tide', 'water', 'Ebb', 'café', '水', 'مد', 'naïve', '42', 'x2') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...markdownSigns,
      '<b>',
      '}',
      '=',
      '___',
      '~~~',
      '[^1]:',
      'a_b_c',
      '*a*',
      '**',
      'http://x.example/',
      '{{ x }}',
      '{%',
      '#tag',
      '1)',
      '&',
      '<3',
      '|-|',
      ':smile:',
      '\t',
    ),
  },
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.map(escaped).join(' '));

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words,
    fc
      .tuple(fc.constantFrom('em', 'strong', 'b', 'i', 's', 'sub', 'sup', 'mark', 'u', 'kbd', 'span', 'q'), tie('inline'))
      .map(([name, inside]) => `<${name}>${inside}</${name}>`),
    words.map((inside) => `<code>${inside}</code>`),
    fc
      .tuple(words, fc.constantFrom('https://x.example/', '/a/', 'https://x.example/a_(b)?c=1&amp;d=*e*'))
      .map(([inside, href]) => `<a href="${href}">w ${inside}</a>`),
    fc.constantFrom('<br>', '<img src="p.png" alt="A *picture* [of]">', '<wbr>'),
  ),
  inline: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).chain((parts) => fc.constantFrom('', ' ').map((gap) => parts.join(gap))),
})).inline;

const block: fc.Arbitrary<string> = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inline.map((inside) => `<p>${inside}</p>`),
    fc.tuple(fc.constantFrom('h1', 'h2', 'h4'), inline).map(([name, inside]) => `<${name}>${inside}</${name}>`),
    fc
      .tuple(fc.constantFrom('ul', 'ol', 'ol start="3"'), fc.array(fc.oneof(inline, tie('blocks')), { minLength: 1, maxLength: 3 }))
      .map(([name, items]) => `<${name}>${items.map((item) => `<li>${item}</li>`).join('')}</${name.slice(0, 2)}>`),
    tie('blocks').map((inside) => `<blockquote>${inside}</blockquote>`),
    tie('blocks').map((inside) => `<div>${inside}</div>`),
    words.map((inside) => `<pre class="brush: js"><code>${inside}\n\n  ${inside}</code></pre>`),
    fc
      .tuple(inline, inline)
      .map(([a, b]) => `<table><tr><th>a</th><th>${a}</th></tr><tr><td>${b}</td><td><p>1</p><p>2</p></td></tr></table>`),
    words.map((inside) => `<figure><img src="p.png" alt="${inside}"><figcaption>Line ${inside}</figcaption></figure>`),
    fc.constantFrom('<hr>', 'bare words'),
    // Ids are unique in a page.
    fc
      .nat()
      .map(
        (id) => `<p>Note<sup><a id="r${id}" href="#n${id}">9</a></sup></p><ol><li id="n${id}">The note. <a href="#r${id}">↩</a></li></ol>`,
      ),
    fc.tuple(inline, tie('blocks')).map(([a, b]) => `<dl><dt>${a}</dt><dd>${b}</dd></dl>`),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n')),
})).blocks;

itHolds('a text of HTML that is imported has all its words, links, pictures, tables, code and footnotes', block, (html) => {
  const { before, after, lost, markdown } = convertText(
    { html },
    {
      link: (address) => ({ to: address }),
      picture: () => ({ to: './p.png' }),
    },
  );
  // An address that was text may be a link now: GFM finds it whatever stands before its signs.
  const links = Math.max(after.links, before.links);
  expect({ ...after, lost, markdown }).toEqual({ ...before, links, lost: [], markdown });
});
