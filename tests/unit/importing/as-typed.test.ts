/** Markdown of archives stays as it was typed, but for addresses, headings and blocks of HTML; what is not read so for certain is converted. */
import { expect, test } from 'vitest';
import { asTyped } from '../../support/as-typed.ts';

test.each([
  ['It *comes*,\n_as_ typed.\n\n* One\n+ Two\n\n***\n\n~~~js\n[x](/a/)\n~~~', undefined],
  ['`[x](/a/)` and <https://else.example/y>, https://else.example/z too.', undefined],
  [
    '[one](/a/x/), [two]( </a/y/> "T" ) and [three][ref].\n\n[ref]: /a/z/',
    '[one](</new_(a)/x/>), [two]( </new_(a)/y/> "T" ) and [three][ref].\n\n[ref]: </new_(a)/z/>',
  ],
  ['[![A pier](/pictures/p.png)](https://else.example/)', '[![A pier](./here-p.png)](https://else.example/)'],
  ['- See [the *old*](https://own.example/x) one and [the lost](/gone/ "T"), too.', '- See [the *old*](/own/x) one and the lost, too.'],
  ['# One\n\n## Two ##', '## One\n\n### Two ##'],
  ['__It__ goes.\n\n<p>So <b>it</b> is.</p>\n\n* On', '__It__ goes.\n\nSo **it** is.\n\n* On'],
])('%j stays', (markdown, written) => {
  expect(asTyped(markdown)?.markdown).toBe(`${written ?? markdown}\n`);
});

test.each([
  // An address that is none.
  ...[
    '    [x](/a/)',
    '```\n[x](/a/)',
    '\\[x](/a/)',
    '[x](/a/ y)',
    '[x](https://else.example/ "As in [y](/a/) too")',
    'x](/a/)',
    '[a [b](/a/) c](/a/d/)',
  ],
  // Words that would be marks without their brackets.
  ...['[1. x](/gone/)', 'a*[b](/gone/)*', '2*3 [2*3](/gone/)', '[- x](/gone/)', '[a\n- b](/gone/)'],
  // More than another address.
  ...['[x](#deep)', '![A pier](/none.png)', '[x]()', 'https://own.example/x', 'a@b.example', '![A pier][p]\n\n[p]: /a/p.png'],
  // HTML that is not whole, or stands among words.
  ...[
    'H<sub>2</sub>O',
    '<div>\n\nx\n\n</div>',
    '- a\n\n  <div>b</div>',
    '<p id="x">a</p>',
    '<ul><li>a</li></ul>',
    '<img src="a.png" alt="A "b" c">',
  ],
  // What other readers of Markdown see, or a conversion mends.
  ...['a ~b~ c', '## **Bold**', '```text\nx\n```', '| a |\n|---|\n| b |', '[unused]: /a/', 'One\n===', ':smile:'],
])('%j is converted', (markdown) => {
  expect(asTyped(markdown)).toBeUndefined();
});

test('what is counted, and what is said of it', () => {
  const { before, after, lost, notes } =
    asTyped('One [two](/gone/) three.\n\n<p>Four <a href="/gone/b/">five</a></p>\n\n[six](/file.pdf)[^1]\n\n[^1]: Seven.') ?? {};
  expect(before).toMatchObject({ words: 7, links: 3, footnotes: 1 });
  expect(after).toMatchObject({ words: 7, links: 1, footnotes: 1 });
  expect(lost).toEqual([]);
  expect(notes?.map(({ what }) => what)).toEqual(['the link /gone/', 'the link /gone/b/', 'the file https://old.example/file.pdf']);
});
