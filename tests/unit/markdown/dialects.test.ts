/** Marks of other programs: told once each, and never where they mean themselves. */
import { describe, expect, test } from 'vitest';
import { htmlOf, warningsOf } from './compile.ts';

describe('the boxes of GitHub', () => {
  test.each([
    ['NOTE', 'note', 'Note'],
    ['TIP', 'note', 'Note'],
    ['IMPORTANT', 'warning', 'Warning'],
    ['WARNING', 'warning', 'Warning'],
    ['CAUTION', 'warning', 'Warning'],
    ['note', 'note', 'Note'],
  ])('become callouts: %s', (mark, kind, title) => {
    const text = `> [!${mark}]\n> Useful *words*.\n>\n> - and a list`;
    expect(htmlOf(text)).toBe(
      `<Callout {"kind":"${kind}","title":"${title}"}><p>Useful <em>words</em>.</p><ul>\n<li>and a list</li>\n</ul></Callout>`,
    );
    expect(warningsOf(text)).toEqual([]);
  });

  test('may have a title, spaces behind the mark, an empty line below it, and stand in a list', () => {
    expect(htmlOf('> [!tip]- A "title"\n> Words.')).toBe('<Callout {"kind":"note","title":"A “title”"}><p>Words.</p></Callout>');
    expect(htmlOf('> [!NOTE]  \n> *Words*.')).toBe('<Callout {"kind":"note","title":"Note"}><p><em>Words</em>.</p></Callout>');
    expect(htmlOf('> [!NOTE]\n>\n> Words.')).toBe('<Callout {"kind":"note","title":"Note"}><p>Words.</p></Callout>');
    expect(htmlOf('- x\n\n  > [!NOTE]\n  > Words.')).toContain('<Callout');
  });

  test('stay quotations where nothing, or a backslash, or other words stand in them', () => {
    for (const text of ['> [!NOTE]', '> \\[!NOTE]\n> x', '> [!NOTE] *a*\n> x', '> A [!NOTE]\n> x'])
      expect(htmlOf(text)).toContain('<blockquote>');
  });
});

describe('is told what to write here', () => {
  test.each([
    [':::tip\nA tip.\n:::', '":::tip" is printed as typed; it is a box of another program. Write <Callout kind="note">'],
    ['!!! note\n', '"!!! note" is printed as typed; it is a box of another program.'],
    ['> [!quote]\n> x', '"[!quote]" is printed as typed; it is a box of another program.'],
    [
      '•\tA point\n•\tAnother',
      '"• A point" is printed as typed; it is an item of a list in other programs. So is 1 other place in this text. Write - A point',
    ],
    ['a)\tFirst\nb)\tSecond', 'it is an item of a list in other programs. So is 1 other place in this text. Write - First'],
    ['Year\tShips\n2024\t17', 'it is a table in other programs. Write each row as | a | b |'],
    [
      '2026.[1]\n\n[1] See the report.',
      'it is a footnote in other programs. Write [^1] where it belongs in the text, and [^1]: before these words.',
    ],
    ['Half.[^3', '"[^3" is printed as typed; it is a footnote only when a bracket closes its name. Write [^3]'],
    ['See [[Other page]].', '"[[Other page]]" is printed as typed; it is a link of a wiki. Write [Other page](./other-page.mdx).'],
    ['[[a#b|the page]]', 'Write [the page](./a.mdx).'],
    ['![[a dock.png|300]]', 'it is a picture of a wiki. Write ![what it shows](./a%20dock.png).'],
    ['==marked words==', 'it is marked text in other programs. Write <mark>marked words</mark>.'],
    ['H~2~O', '"~2~" is printed as typed; it is a letter below the line in other programs. Write <sub>2</sub>.'],
    ['x^2^', 'Write <sup>2</sup>.'],
    [
      'Words^[a note].',
      '"^[a note]" is printed as typed; it is a footnote in other programs. Write [^1] here, and on a line of its own [^1]: a note',
    ],
    ['Term\n: What it means', 'it is a list of terms in other programs. Write <dl>, <dt>the term</dt>'],
    ['$$\nx\n$$', 'it is a formula in other programs.'],
    ['[b]bold[/b]', 'it is a tag of another program.'],
    [':smile:', 'it is the name of a smiley in other programs.'],
    ['[TOC]', 'it is a list of contents in other programs. Take it out'],
    ['[[_TOC_]]', 'it is a list of contents in other programs. Take it out'],
    ['##No space', '"##No space" is printed as typed; it is a heading only when a space stands behind the #. Write ## No space'],
    ['Words.\n\n#NoSpace\n\nWords.', 'Write ## NoSpace; a hashtag belongs into the field hashtags.'],
    ['1.No space', 'it is an item of a list only when a space stands behind the sign. Write 1. No space'],
    ['-one\n-two', 'Write - one'],
    [
      '**bold ** text',
      '"**bold **" is printed as typed; it is bold only when no space stands within its stars. Write **bold**, and spaces outside',
    ],
    ['** bold** text', 'Write **bold**, and'],
    ['[eight] (http://example.org/a)', 'it is a link only when nothing stands between the brackets. Write [eight](http://example.org/a)'],
    ['(nine)[https://example.org]', 'it is a link only when the words come first. Write [nine](https://example.org)'],
    ['A word **bold and on.', 'it is bold only when two stars close it. Write ** behind the last word too: **bold and on.**'],
    ['See [here](https://example.org now.', 'it is a link only when a bracket closes its address. Write [here](https://example.org)'],
    ['– one\n– two', '"– one" is printed as typed; it is an item of a list in other programs. Write - one'],
    ['\uF0B7 one', 'it is an item of a list in other programs. Write - one'],
    ['o\tone', 'it is an item of a list in other programs. Write - one'],
    ['The dock cost TK dollars.', '"TK" is printed as typed; it is a place that waits for its words. Write them, or take it out.'],
    ['[TK: the sum]', '"[TK: the sum]" is printed as typed'],
    ['Lorem ipsum dolor sit amet.', 'it is a place that waits for its words'],
  ])('whoever types %j', (text, sentence) => {
    expect(warningsOf(text)).toEqual([expect.stringContaining(sentence)]);
    expect(warningsOf(`${text}\n\n${text}`)).toHaveLength(1);
    expect(warningsOf(`> ${text.replaceAll('\n', '\n> ')}`)).toHaveLength(1);
  });
});

test.each([
  '#MeToo changed everything.',
  '#harbour #docks',
  '#1 of all docks',
  'A line\n#harbour',
  'At 10:30:20, or a::b:c:',
  'It costs 2**8, and f**k this s**t. **** of five stars',
  '**a.** b **c** and ** alone',
  '– One says so.\n\n– Another says no.',
  'A **bold\nword** and more',
  '*Names are changed.',
  'x == y and y == z',
  'about ~5 and ~6',
  '[1] (https://example.org), [sic] (./a.mdx)',
  '[[1]](https://example.org)',
  'TK Maxx, (TK), TK 1951, TK.org and ATK',
  '1.FC Köln, 3.5 and 2.x',
  '- one\n- two',
  ':) and :',
  'Il dit, longuement et en détail, ce que tout le monde savait depuis des années\n: rien.',
  '$5 and $$',
  '`==x==` and `[[x]]`',
  '```\n:::tip\n#NoSpace\n| a |\n| b |\n```',
  '\\[[x]] \\==x== \\#NoSpace',
  '[a]: b\n\n[a] [x](y "==t==")'.replace('[a]: b', '[a]: ./b.mdx'),
  '<Aside title="==x==">x</Aside>',
])('nothing is said of %j', (text) => expect(warningsOf(text)).toEqual([]));

test('TK is a word in other languages than English', () => {
  expect(warningsOf('Die TK zahlt.', { language: 'de' })).toEqual([]);
  expect(warningsOf('Die [TK] zahlt.', { language: 'de' })).toHaveLength(1);
});
