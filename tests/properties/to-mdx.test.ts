/** A text of plain Markdown says the same when it is turned into `.mdx`. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyWords } from '../../src/languages/words-for.ts';
import { compileBody } from '../../src/markdown/compile-body.ts';
import type { BodyContext } from '../../src/markdown/body-notes.ts';
import { toMdx } from '../../src/markdown/to-mdx/to-mdx.ts';
import { itHolds } from './it-holds.ts';

const contextOf = (file: string): BodyContext => ({
  ...{ file, firstLine: 1, language: 'en', scripted: false, labels: bodyWords('en'), tables: new Map() },
});
const compiled = (text: string, file: string) => compileBody(text, contextOf(file));

const words = fc.constantFrom(
  ...['dock', 'a < b', 'I <3 it', '{x}', '{', '}', '\\{', '\\<', '&lt;b>', 'a {{ b }} c', '*stress*', '**strong {x}**', '`code {x} <b>`'],
  ...[
    '<https://example.org/>',
    '<a@example.org>',
    '[link {x}](https://example.org/ "t {y}")',
    '![alt {x}](./p.png)',
    'www.example.org',
    '<!-- x -->',
  ],
  ...[
    '<b>bold</b>',
    '<br>',
    '<span>span</span>',
    '<i>open',
    'shut</i>',
    '<sub>2',
    '<a href=https://example.org/x>a</a>',
    '<code>x {y} &lt;</code>',
  ],
  ...[
    'import x',
    'export {',
    '<img src="./p.png" alt="A dock">',
    '"quoted"',
    '1. one',
    '# not',
    '_a_',
    'x_y_z',
    '~~gone~~',
    '[^1]',
    '$5',
    '{/* c */}',
    '<div',
    '{% x %}',
  ],
);
const line = fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const block = fc.oneof(
  line,
  line.map((text) => `## H ${text.replaceAll('\n', ' ')}`),
  fc.tuple(line, line).map(([one, two]) => `- ${one}\n- ${two}\n  - ${one}`),
  line.map((text) => `> ${text}\n> more {`),
  fc.tuple(line, line).map(([one, two]) => `| ${one.replaceAll('|', '')} | b |\n|---|---|\n| c | ${two.replaceAll('|', '')} |`),
  line.map((text) => `<p>${text}<p>${text}`),
  line.map((text) => `<div>\n\n${text}\n\n</div>`),
  line.map((text) => `<ul><li>${text}<li>b</ul>`),
  line.map((text) => `<table><tr><td colspan=2>${text}<tr><td>c<td><p>d<p>e</table>`),
  line.map((text) => `<details><summary>S</summary>\n\n${text}\n\n</details>`),
  line.map((text) => `<blockquote>${text}</blockquote>\nlast {x}`),
  fc.constantFrom(
    '```js\na {<b>}\n```',
    '    indented {x} <b>',
    '<pre>a {\n  b</pre>',
    '<!-- a\n\nb -->',
    '<hr>',
    '---',
    '<dl><dt>A {x}<dd>B</dl>',
    '<b>one\n\ntwo</b>',
  ),
);
const text = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => [...blocks, '[^1]: A note {x}.', 'See[^1].'].join('\n\n'));

const alike = (plainText = ''): string => plainText.replace(/\s+/g, ' ');

itHolds('its words stay, and it has no new problem', text, (plain) => {
  const { body } = compiled(plain, 'articles/a.md');
  fc.pre(body !== undefined);
  const tries = [false, true].map((whole) => toMdx(plain, contextOf('articles/a.md'), whole));
  const same = tries.filter((mdx) => alike(compiled(mdx, 'articles/a.mdx').body?.plainText) === alike(body?.plainText));
  expect(same.length, tries.join('\n=====\n')).toBeGreaterThan(0);
});

test('so do the examples of the CommonMark specification, written anew or not', () => {
  const { tests: examples }: { tests: { number: number; markdown: string }[] } = createRequire(import.meta.url)('commonmark-spec');
  for (const [whole, others] of [
    [false, [493]],
    [true, [133, 271]],
  ] as const) {
    const lost = examples.filter(({ markdown }) => {
      const plain = markdown.replaceAll('→', '\t');
      const { body } = compiled(plain, 'articles/a.md');
      return (
        body !== undefined && compiled(toMdx(plain, contextOf('articles/a.md'), whole), 'articles/a.mdx').body?.plainText !== body.plainText
      );
    });
    expect(lost.map(({ number }) => number)).toEqual(others);
  }
});

test('what needs no change has none', () => {
  const plain = '*   a\n*   b\n\nSetext\n------\n\n[x]: /y\n\n~~~\n{ <\n~~~\n';
  expect(toMdx(plain, contextOf('articles/a.md'))).toBe(plain);
  expect(toMdx('A { b <3.\n\n*   c', contextOf('articles/a.md'))).toBe('A \\{ b \\<3.\n\n*   c');
});
