import { expect, test } from 'vitest';
import { bodyOf, htmlOf, problemsOf } from './compile.ts';

test('a link into the publication waits for its address, and the facts say where it leads', () => {
  const text = '[a](../other.mdx#why) and\n[b](#here), [c](/about/) [d][e]\n\n[e]: ./e.mdx?x=1 "E"';
  expect(htmlOf(text)).toMatchInlineSnapshot(`
    "<p><a href="link:0">a</a> and
    <a href="link:1">b</a>, <a href="link:2">c</a> <a href="link:3" title="E">d</a></p>"
  `);
  expect(bodyOf(text, { firstLine: 20 }).facts.links).toEqual([
    { target: '../other.mdx#why', line: 20 },
    { target: '#here', line: 21 },
    { target: '/about/', line: 21 },
    { target: './e.mdx?x=1', line: 21 },
  ]);
});

test('a link that leaves the publication says so and opens where the reader wants', () => {
  const text = '[a](https://example.org/?x=1&y=2 "T") [b](mailto:ada@example.org) [c](tel:+4912345)';
  expect(htmlOf(text)).toMatchInlineSnapshot(
    `"<p><a href="https://example.org/?x=1&#x26;y=2" title="T" rel="external">a</a> <a href="mailto:ada@example.org">b</a> <a href="tel:+4912345">c</a></p>"`,
  );
  expect(bodyOf(text).facts.externalLinks.map(({ target }) => target)).toEqual([
    'https://example.org/?x=1&y=2',
    'mailto:ada@example.org',
    'tel:+4912345',
  ]);
});

test('addresses in the text are links', () => {
  expect(htmlOf('See https://example.org/a_b_c, www.example.org. Or ada@example.org!')).toMatchInlineSnapshot(
    `"<p>See <a href="https://example.org/a_b_c" rel="external">https://example.org/a_b_c</a>, <a href="http://www.example.org" rel="external">www.example.org</a>. Or <a href="mailto:ada@example.org">ada@example.org</a>!</p>"`,
  );
  expect(bodyOf('First.\n\nAsk ada@example.org!').facts.externalLinks).toEqual([{ target: 'mailto:ada@example.org', line: 3 }]);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java&#10;script:alert(1)',
  '&#x6A;avascript:alert(1)',
  '<\u0001javascript:alert(1)>',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'link:0',
])('no link runs a script or reads a file: %s', (address) => {
  expect(problemsOf(`[a](${address})`)).toEqual([expect.stringContaining('is not an address that a reader may follow.')]);
});

test('a link has an address, whole, and words', () => {
  expect(problemsOf('[a]() [](./b.mdx) [c](//example.org/x) [d](http://) [e](javascript:x)')).toMatchInlineSnapshot(`
    [
      "1:1 A link leads nowhere. Write its address: [the words](https://example.org/).",
      "1:7 The link to "./b.mdx" has no words. Write them between the brackets: [the words](./b.mdx).",
      "1:19 "//example.org/x" does not begin with https: or http:. Write https://example.org/x.",
      "1:40 "http://" is not a whole web address. Write it whole: https://example.org/page.",
      "1:53 "javascript:x" is not an address that a reader may follow. Link to a page: https://…, mailto:…, tel:… or a file of this publication.",
    ]
  `);
});

test('a link that Markdown does not read, for a space in its address, is a problem', () => {
  const text = [
    '[x](./a lease.mdx)',
    'See *the [dock **now**](./a lease (1).mdx "Why")*, [b](https://example.org/a b)',
    '![A dock](./my dock.png) and [sic](as it was printed)',
    '<Aside>ada@example.org [c](d e.mdx#f)</Aside>',
  ];
  expect(problemsOf(text.join('\n\n'), { firstLine: 11 })).toMatchInlineSnapshot(`
    [
      "11:1 "[x](./a lease.mdx)" is not read as a link, since its address holds a space. Put the address between < and >: [x](<./a lease.mdx>), or rename the file.",
      "13:10 "[dock **now**](./a lease (1).mdx "Why")" is not read as a link, since its address holds a space. Put the address between < and >: [dock **now**](<./a lease (1).mdx> "Why"), or rename the file.",
      "13:52 "[b](https://example.org/a b)" is not read as a link, since its address holds a space. Write %20 for each space: [b](https://example.org/a%20b).",
      "15:1 "![A dock](./my dock.png)" is not read as a picture, since its address holds a space. Put the address between < and >: ![A dock](<./my dock.png>), or rename the file.",
      "15:30 "[sic](as it was printed)" is not read as a link, since its address holds a space. Write an address without spaces; for words in brackets, put a backslash before the first bracket.",
      "17:24 "[c](d e.mdx#f)" is not read as a link, since its address holds a space. Put the address between < and >: [c](<d e.mdx#f>), or rename the file.",
    ]
  `);
});

test('a reference to nothing is a problem', () => {
  expect(problemsOf('[the thing][ref], *[the `thing`][]*\n\n- ![A dock][pic] [good][there]\n\n[there]: ./a.mdx')).toMatchInlineSnapshot(`
    [
      "1:1 "[the thing][ref]" refers to "ref", which is not in this text. Write [ref]: and the address on a line of its own, or put a backslash before the first bracket.",
      "1:20 "[the \`thing\`][]" refers to "the \`thing\`", which is not in this text. Write [the \`thing\`]: and the address on a line of its own, or put a backslash before the first bracket.",
      "3:3 "![A dock][pic]" refers to "pic", which is not in this text. Write [pic]: and the address on a line of its own, or put a backslash before the first bracket.",
    ]
  `);
  expect(problemsOf('[a][^b]')).toEqual([expect.stringContaining('There is no footnote [^b].')]);
});

test.each([
  '`[x](a b)` and `[x][y]`',
  '```\n[x](a b) [x][y]\n```',
  '\\[x](a b) and \\[x][y], [x\\](a b)',
  '[1][2] and [one] [two], [sic] (as printed)',
  '[x](<./a lease.mdx>) [x](./a.mdx "A title")',
  '[x][y] and [Y][]\n\n[y]: <./a b.mdx> "[a][b]"',
  '[\\*][2] and [`1`][2]',
  '[x\n\n][y]',
  '<Aside title="[x][y]">z</Aside>',
  '{/* [x][y] */}',
  '- [x] done\n- [ ] open',
])('what is no link is left alone: %s', (text) => {
  expect(problemsOf(text)).toEqual([]);
});

test('a mark of direction that stands behind an address does not lead elsewhere', () => {
  expect(htmlOf('See https://example.com/page\u200f or www.example.org\u200f now.')).toBe(
    '<p>See <a href="https://example.com/page" rel="external">https://example.com/page</a>\u200f or <a href="http://www.example.org" rel="external">www.example.org</a>\u200f now.</p>',
  );
});
