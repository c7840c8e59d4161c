/** Names of places in plain Markdown, to which links of other pages lead. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isTargetName } from '../../../../src/markdown/html/targets.ts';
import { toMdx } from '../../../../src/markdown/to-mdx/to-mdx.ts';
import { article, bodyOf, htmlOf as htmlOfAny, problemsOf as problemsOfAny, warningsOf as warningsOfAny } from '../compile.ts';

const plain = { file: 'articles/dock.md' };
const htmlOf = (text: string): string => htmlOfAny(text, plain);
const problemsOf = (text: string): string[] => problemsOfAny(text, plain);
const warningsOf = (text: string): string[] => warningsOfAny(text, plain);

describe('a place keeps its name', () => {
  test.each([
    ['words', 'A <a id="Old_Name.1"></a>b.', '<p>A <span id="Old_Name.1"></span>b.</p>'],
    ['a name of old', '<a name="x">Words</a> follow.', '<p><span id="x"></span>Words follow.</p>'],
    [
      'a link',
      '<a id="x" href="https://example.org/">Words</a>',
      '<p><a href="https://example.org/" rel="external"><span id="x"></span>Words</a></p>',
    ],
    ['a heading of HTML', '<h2 id="old">The dock</h2>', '<h2 id="the-dock"><span id="old"></span>The dock</h2>'],
    [
      'a heading of Markdown',
      '## The dock <a id="old"></a>\n\nWords.',
      '<h2 id="the-dock">The dock <span id="old"></span></h2>\n<p>Words.</p>',
    ],
    ['a name before a heading', '<a id="old"></a>\n\n## The dock', '<h2 id="the-dock"><span id="old"></span>The dock</h2>'],
    ['a paragraph', '<p id="x">Words.</p>', '<p><span id="x"></span>Words.</p>'],
    [
      'what is taken away',
      '<section id="x"><div id="y">\n\nWords.\n\n</div></section>',
      '<p><span id="x"></span><span id="y"></span>Words.</p>',
    ],
    ['an item', '<ul id="l"><li id="x">a</ul>', '<ul>\n<li><span id="l"></span><span id="x"></span>a</li>\n</ul>'],
    ['an element that stays', 'H<sub id="x">2</sub>O', '<p>H<sub><span id="x"></span>2</sub>O</p>'],
  ])('%s', (_, text, html) => {
    expect(htmlOf(text)).toBe(html);
    expect(warningsOf(text).filter((line) => !line.includes('<section>'))).toEqual([]);
  });

  test('a cell, and a picture, whose next words have it', () => {
    expect(htmlOf('<table id="t"><tr><th id="x">A<th>B<tr><td>1<td>2</table>')).toContain('<span id="t"></span><span id="x"></span>A');
    expect(htmlOf('<figure id="fig"><img src="./a.png" alt="A"><figcaption>Words.</figcaption></figure>\n\nThen.')).toMatch(
      /<\/Figure>\n?<p><span id="fig"><\/span>Then\.<\/p>$/,
    );
  });

  test('links within the text lead there, and the facts name it', () => {
    expect(problemsOf('<a id="Old"></a>Here. [Back](#Old).')).toEqual([]);
    expect(bodyOf('<a id="Old"></a>Here.', plain).facts.anchors).toContain('Old');
  });
});

describe('no name takes another', () => {
  test('headings, footnotes and paragraphs come first', () => {
    const text = '<a id="note-1"></a><a id="notes"></a><a id="dock"></a>Words[^1].\n\n## Dock\n\n[^1]: Note.';
    const html = htmlOf(text);
    for (const id of ['note-1', 'notes', 'dock']) expect(html.split(` id="${id}"`)).toHaveLength(2);
    expect(html).toContain('<h2 id="dock">');
    expect(warningsOf(text).filter((line) => line.includes('another place'))).toHaveLength(3);
    const [, own = ''] = / id="(p-[0-9a-z]{7})"/.exec(bodyOf('Words.', plain).nodes.join('')) ?? [];
    expect(bodyOf(`<b id="${own}">Words.</b>`, plain).nodes.join('').split(own)).toHaveLength(2);
  });

  test('a heading that has the name already is meant', () => {
    expect(htmlOf('<h2 id="dock">Dock</h2>')).toBe('<h2 id="dock">Dock</h2>');
    expect(warningsOf('<h2 id="dock">Dock</h2>')).toEqual([]);
  });

  test('the second of two is said', () => {
    expect(htmlOf('<b id="x">a</b> <b id="x">b</b>').split('id="x"')).toHaveLength(2);
    expect(warningsOf('<b id="x">a</b> <b id="x">b</b>')).toEqual([
      '1:17 The name "x" of this place is left out: another place of the text has it. Give one of the two another name.',
    ]);
  });
});

test.each([
  'piece_cite',
  'PAGE_content',
  '',
  ' ',
  'a b',
  '"><script>',
  "x' onclick='y",
  'a\u0000b',
  'a<b',
  '-x',
  'x'.repeat(201),
  '\u202Ex',
])('the name %j is left out, and said', (name) => {
  const text = `<p id="${name.replaceAll('"', '&quot;')}">Words.</p>`;
  expect(htmlOf(text)).toBe('<p>Words.</p>');
  expect(warningsOf(text).join()).toContain('"id" of <p> is left out');
});

test('a name that no word follows is said', () => {
  expect(warningsOf('Words.\n\n<hr id="end">')).toEqual([
    '3:1 The name "end" of a place is left out: no word follows it. Put it before the words that it names.',
  ]);
});

test('thousands of names take no longer than as many other elements', () => {
  const time = (element: (number: number) => string): number => {
    const text = `${Array.from({ length: 5000 }, (_, number) => `${element(number)}\n\n`).join('')}Words.`;
    const started = performance.now();
    bodyOf(text, plain);
    return performance.now() - started;
  };
  const usual = time((number) => `<b>n${number}</b>`);
  expect(time((number) => `<a id="n${number}"></a>`)).toBeLessThan(4 * usual + 1000);
});

test('as .mdx, a text has no names of places, and no mark of them', () => {
  expect(toMdx('## A <a id="y"></a>\n\n<b id="x">Words</b> *here*.', { ...article, ...plain })).toBe('## A\n\n<b>Words</b> *here*.');
});

test('no id of the page around a text is a name of a place', () => {
  const sources = globSync('src/{designs,markup,parts}/**/*.{astro,ts}').map((path) => readFileSync(path, 'utf8'));
  const ids = sources.flatMap((source) => [...source.matchAll(/\bid=(?:"|\{`)([a-z]+_\w*)/g)].map(([, id = '']) => id));
  expect(ids.length).toBeGreaterThan(15);
  for (const id of ids) expect([id, isTargetName(id)]).toEqual([id, false]);
});
