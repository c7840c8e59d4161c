/** Texts made to be slow: each is refused by a sentence before the parser begins, or read. None may keep a build from ending. */
import { describe, expect, test } from 'vitest';
import { compileBody } from '../../../src/markdown/compile-body.ts';
import { article, problemsOf } from './compile.ts';

const seconds = 1000;
const numbered = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

describe('what the parser could not read in time is refused beforehand', { timeout: 20 * seconds }, () => {
  test.each([
    ['braces', '{'.repeat(50_000), '1:1 This paragraph or table holds 50000 signs of markup, such as * _ [ and {.'],
    ['brackets', '['.repeat(50_000), '1:1 This paragraph or table holds 50000 signs of markup, such as * _ [ and {.'],
    ['pictures that are none', '!['.repeat(25_000), '1:1 This paragraph or table holds 25000 signs of markup, such as * _ [ and {.'],
    [
      'emphasis that crosses',
      `One.\n\n${'*a_ '.repeat(12_500)}`,
      '3:1 This paragraph or table holds 25000 signs of markup, such as * _ [ and {.',
    ],
    [
      'backticks of many lengths',
      numbered(310, (length) => `e${'`'.repeat(length)}`),
      '1:1 This paragraph or table holds 95790 signs of markup, such as * _ [ and {.',
    ],
    [
      'underlined headings',
      'a\n===\n'.repeat(8_000),
      '2:1 8000 lists, quotations, footnotes and underlined headings are more than can be read in a text of 16001 lines.',
    ],
    [
      'lists that end',
      '- a\n\nb\n\n'.repeat(6_000),
      '3:1 6000 lists, quotations, footnotes and underlined headings are more than can be read in a text of 24001 lines.',
    ],
    [
      'callouts',
      '> [!NOTE]\n> a\n\n'.repeat(3_000),
      '4:1 2999 lists, quotations, footnotes and underlined headings are more than can be read in a text of 9001 lines.',
    ],
    [
      'deep quotations',
      `${'>'.repeat(30)} a\n\n`.repeat(2_350),
      '3:1 70470 lists, quotations, footnotes and underlined headings are more than can be read in a text of 4701 lines.',
    ],
    [
      'footnotes',
      numbered(5_000, (index) => `a[^${index}]\n\n[^${index}]: b\n\n`),
      '5:1 4999 lists, quotations, footnotes and underlined headings are more than can be read in a text of 20001 lines.',
    ],
    [
      'lines that go on with a list',
      `- a\n${'b\n'.repeat(25_000)}`,
      '1:1 A quotation or a list goes on over 25000 lines that do not begin as it does.',
    ],
    ['quotations in each other', '>'.repeat(50_000), '1:1 The text is nested too deep.'],
    ['a brace that could close anywhere', `{"${'}'.repeat(6_000)}"}`, '1:1 What stands in braces here is more code than can be read.'],
    ['code over empty lines', `{[\n${'1,\n\n'.repeat(12_000)}]}`, '1:1 What stands in braces here is more code than can be read.'],
    [
      'a module that is never closed',
      `export const a = [\n${'1,\n\n'.repeat(12_000)}`,
      '1:1 "export const a = [" is code, which only a scripted article may hold.',
    ],
    [
      'a table of many columns',
      `|${'a|'.repeat(5_000)}\n|${'-|'.repeat(5_000)}\n${'|b|\n'.repeat(100)}`,
      '1:1 This table has 5000 columns and 101 rows; 20000 cells fit.',
    ],
    ['a long list', '- a\n'.repeat(10_001), '1:1 This list has 10001 items; 10000 fit.'],
    ['lines', 'a\n'.repeat(100_000), '1:1 The text has 100001 lines; 100000 fit.'],
    ['paragraphs', 'a\n\n'.repeat(40_001), '1:1 The text has 40001 paragraphs; 40000 fit.'],
    ['signs in all', `${'\\*'.repeat(100)}\n\n`.repeat(1_001), '1:1 The text has 200200 signs of markup; 200000 fit.'],
    ['bars in all', `a|b\n-|-\n${'|'.repeat(200_000)}`, '1:1 The text has 200002 bars of tables; 200000 fit.'],
  ])('%s', (_name, text, sentence) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.slice(0, sentence.length + 1)).toBe(`${sentence} `);
  });
});

describe('nothing turns the guard off', { timeout: 20 * seconds }, () => {
  const crossing = '*a_ '.repeat(12_500);
  const crowded = 'signs of markup, such as * _ [ and {.';

  test.each([
    ['a text that may hold code', crossing, `1:1 This paragraph or table holds 25000 ${crowded}`],
    ['below the lines of a module', `import a from 'b';\n\n${crossing}`, `3:1 This paragraph or table holds 25000 ${crowded}`],
    ['behind a brace that nothing closes', `{ ${crossing}`, `1:1 This paragraph or table holds 25001 ${crowded}`],
    ['a brace that could close anywhere', `{"${'}'.repeat(12_000)}"}`, `1:1 This paragraph or table holds 12000 ${crowded}`],
    ['many braces', `{"${'} a '.repeat(6_000)}"}`, '1:1 What stands in braces here is more code than can be read.'],
    [
      'a module that is never closed',
      `export const a = [\n${'1,\n\n'.repeat(12_000)}`,
      '1:1 This code is not closed within 200 paragraphs.',
    ],
  ])('where code is allowed: %s', (_name, text, sentence) => {
    expect(problemsOf(text, { scripted: true })).toEqual([expect.stringContaining(`${sentence} `)]);
  });

  test.each([
    ['escaped braces', `\\{ ${crossing} }`, '1:1 This paragraph or table holds 2500'],
    ['braces in code', `\`{\` ${crossing} \`}\``, '1:1 This paragraph or table holds 2500'],
  ])('what looks like code and is none: %s', (_name, text, sentence) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(sentence)]);
  });

  test('backticks of many lengths between marks of a conflict', () => {
    const ticks = numbered(800, (length) => `e${'`'.repeat(length)}`);
    expect(problemsOf(`<<<<<<< a\n${ticks}\n=======\n>>>>>>> b\n`)).toContainEqual(
      expect.stringContaining('is left from a conflict of two versions.'),
    );
  });

  test('code that closes after a few empty lines is read, however long the text below it is', () => {
    expect(problemsOf(`export const a = [\n\n  1,\n\n];\n\n${"It isn't much.\n\n".repeat(400)}`, { scripted: true })).toEqual([]);
  });
});

describe('what is only long is read', { timeout: 20 * seconds }, () => {
  const sentence = 'A harbour is a promise that "somebody" else will come -- it is kept by dredging, isn\'t it? ';
  const chapter = (index: number): string =>
    `## Chapter ${index}\n\n${sentence.repeat(10)}[A link](https://example.org/) and *more*.\n\n- ${sentence}\n- ${sentence}\n\n${sentence.repeat(80)}\n\n`;

  test.each([
    ['two megabytes of prose', numbered(250, chapter)],
    ['five thousand headings of one name', '## a\n\n'.repeat(5_000)],
    ['a table of a thousand columns', `|${'a|'.repeat(1_000)}\n|${'-|'.repeat(1_000)}\n|${'b|'.repeat(1_000)}\n`],
    ['five hundred footnotes', numbered(500, (index) => `a[^${index}]\n\n[^${index}]: b\n\n`)],
    ['one word', 'a'.repeat(1_000_000)],
    ['a long quotation', `> ${sentence}\n>\n`.repeat(3_500)],
  ])('%s', (_name, text) => {
    expect(compileBody(text, article)).toMatchObject({ problems: [], facts: {} });
  });

  test('what is wrong in it is found all the same', () => {
    expect(problemsOf(`${numbered(20, chapter)}A lone { brace.`)).toEqual([
      '181:8 "{" is read as the beginning of code. Write \\{ for the sign itself.',
    ]);
    const rows = numbered(4_000, (x) => `[${x}, 1],\n`);
    expect(problemsOf(`<LineChart caption="A." alt="B." data={[\n["x", "y"],\n${rows}]} />`)).toEqual([
      expect.stringContaining('The table is larger than any chart can show.'),
    ]);
    expect(problemsOf('I <3 harbours.\n\n'.repeat(500))).toHaveLength(500);
  });
});
