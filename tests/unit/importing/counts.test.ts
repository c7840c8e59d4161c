/** Markdown is counted as its HTML is. */
import { expect, test } from 'vitest';
import { countIn, countInMarkdown } from '../../../src/importing/text/counts.ts';
import { htmlOf, markdownTree } from '../../../src/importing/text/parse-body.ts';

const parts = [
  '# A heading of *five* words',
  'un*real*ly, half`code`d, ~~str~~uck, [li](/a/)nked, [re][one]ferred; **bold**[^1]',
  'One\\\ntwo  \nthree\nfour',
  '- [x] done\n- [ ] not [done](</a b/>)\n\n  a second paragraph',
  '> It is said.\n>\n> - twice',
  '1. a\n2. b\n   1. c',
  '```js title="x"\nlet words = 1;\n```',
  '    indented code',
  '| a | b |\n|---|--:|\n| c *d* | [e](/e/) |',
  'Before![A pier](a.png "A pier")after ![](b.png "Its title") ![One](c.png "Two")',
  'https://auto.example/x and <https://angle.example/y>',
  '[empty]() and [one][], ***',
  '***',
  'Ärger, ﬁne, 3,000, 半導体, مرحبا 🎉',
];
const defined = '[one]: /one/ "A title"\n\n[^1]: A note with [a link](/n/).\n\n    And `more`.';

test('what Markdown holds', () => {
  const text = [...parts, defined].join('\n\n');
  expect(countInMarkdown(markdownTree(text).children)).toMatchObject({ links: 8, pictures: 3, footnotes: 1, codeBlocks: 2, tables: 1 });
});

test.each(parts)('%j', (part) => {
  const tree = markdownTree(`${part}\n\n${defined}`);
  expect(countInMarkdown(tree.children)).toEqual(countIn(htmlOf(tree)).counts);
});
