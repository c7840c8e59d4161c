import { expect, test } from 'vitest';
import { problemsOf } from './compile.ts';

test('signs that MDX takes for tags or code are all found in one run', () => {
  expect(problemsOf('I <3 it, <5% of {it. See <http://example.org/> or <ada@example.org>.\n\n<!-- later -->\n\nx <= y, a <- b, a<b'))
    .toMatchInlineSnapshot(`
      [
        "1:3 "<3" is read as the beginning of a tag. Write \\<3",
        "1:10 "<5%" is read as the beginning of a tag. Write \\<5%",
        "1:17 "{" is read as the beginning of code. Write \\{ for the sign itself.",
        "5:3 "<=" is read as the beginning of a tag. Write \\<=",
        "5:11 "<-" is read as the beginning of a tag. Write \\<-",
        "5:18 "<b" is read as the beginning of a tag. Write \\<b",
      ]
    `);
});

test('in code every sign means itself', () => {
  const code = '`<3 {` and ``<!-- ` -->``\n\n```\n<3 {\n```\n\n> ~~~\n> <b>\n> ~~~\n\n\\<3 and \\{x and a < b';
  expect(problemsOf(code)).toEqual([]);
  expect(problemsOf(`${code}\n\n<3`)).toEqual(['13:1 "<3" is read as the beginning of a tag. Write \\<3']);
});

test('a tag without a partner is found where it stands', () => {
  expect(problemsOf('<Aside>\nOne\n\n<Callout>Two\n</Callout>')).toMatchInlineSnapshot(`
    [
      "1:1 <Aside> is not closed. Write </Aside> on a line of its own where it ends, or <Aside … /> when it holds nothing.",
      "4:1 <Callout> is not closed in its paragraph. Put <Callout> and </Callout> on lines of their own, or both on one line.",
    ]
  `);
  expect(problemsOf('a </b> c, line<br>more, <i>a</b>')).toMatchInlineSnapshot(`
    [
      "1:3 </b> closes nothing. Take it out, or write <b> where it begins.",
      "1:15 <br> is not closed. Write <br />.",
      "1:29 </b> stands where </i> is due. Close first what was opened last.",
    ]
  `);
  expect(problemsOf('Begun <b>here\n\nand closed</b> there.')).toMatchInlineSnapshot(`
    [
      "1:7 <b> is not closed in its paragraph. Write </b> where it ends; for the sign itself, write \\<.",
    ]
  `);
  expect(problemsOf('<Aside>\nText</Aside>')).toMatchInlineSnapshot(`
    [
      "2:5 </Aside> does not stand on a line of its own, as <Aside> does. Begin a new line before </Aside>.",
    ]
  `);
  expect(problemsOf('\n<b>first')).toMatchInlineSnapshot(`
    [
      "2:1 <b> is not closed in its paragraph. Write </b> where it ends; for the sign itself, write \\<.",
    ]
  `);
});

test('a partner in another quotation or list is found too', () => {
  expect(problemsOf('> <Aside>\ntext\n</Aside>')).toMatchInlineSnapshot(`
    [
      "1:3 <Aside> has its partner in another paragraph, quotation or list. Put both on lines of their own, or both into the same paragraph.",
    ]
  `);
});

test('a tag that cannot be read is shown', () => {
  expect(problemsOf('<Figure src=./a.png alt=“A dock” />')).toMatchInlineSnapshot(`
    [
      "1:1 The tag "<Figure src=./a.png alt=“A dock” />" cannot be read. Write each value in straight double quotes, name="value"; for the sign itself, write \\<.",
    ]
  `);
});

test('a paragraph that begins like code is told from code', () => {
  expect(problemsOf('Trade fell.\n\nexport markets shrank, and\nimport duties rose.\n\nimport x from "y"\n\n{a b}')).toMatchInlineSnapshot(`
    [
      "3:1 A paragraph that begins with "export" is read as code. Begin it with another word, or with a space.",
      "6:1 "import x from "y"" is code, which only a scripted article may hold. Take it out: parts such as <PullQuote> are there without an import.",
      "8:1 "{a b}" is code, which only a scripted article may hold. Write the text itself; for the sign, write \\{.",
    ]
  `);
  expect(problemsOf('Trade fell and\nexport markets shrank.')).toEqual([]);
});

test('what git leaves of a conflict is found, and a line of equals signs alone is not', () => {
  expect(problemsOf('<<<<<<< HEAD\nmine\n=======\nyours\n>>>>>>> branch')).toMatchInlineSnapshot(`
    [
      "1:1 "<<<<<<< HEAD" is left from a conflict of two versions. Keep the right version, and delete the lines of signs.",
      "3:1 "=======" is left from a conflict of two versions. Keep the right version, and delete the lines of signs.",
      "5:1 ">>>>>>> branch" is left from a conflict of two versions. Keep the right version, and delete the lines of signs.",
    ]
  `);
  expect(problemsOf('## A\n\n>>>>>>> branch\n\n=======')).toHaveLength(1);
  expect(problemsOf('```\n<<<<<<< HEAD\n=======\n```')).toEqual([]);
  expect(problemsOf('Text\n\n=======')).toEqual([]);
});

test('problems that MDX stops at and problems of the publication are told together, in the order of the text', () => {
  expect(problemsOf('# Title\n\nI <3 it.\n\n![](./a.png)', { firstLine: 12 })).toMatchInlineSnapshot(`
    [
      "12:1 "# Title" is a heading as large as the title of the piece. Write ## Title",
      "14:3 "<3" is read as the beginning of a tag. Write \\<3",
      "16:1 The picture "./a.png" has no words for those who do not see it. Write what it shows between the brackets: ![An empty dock](./a.png).",
    ]
  `);
});

test('a text that is nested too deep is refused, not a crash', () => {
  expect(problemsOf('> '.repeat(2000))).toMatchInlineSnapshot(`
    [
      "1:1 The text is nested too deep. Take away some of the quotations, lists or brackets within each other.",
    ]
  `);
  expect(problemsOf(`${'<Aside>\n'.repeat(2000)}x\n${'</Aside>\n'.repeat(2000)}`)).toHaveLength(1);
});

test('places are counted in lines of the file, whatever ends a line', () => {
  expect(problemsOf('One\r\n\r\nTwo <3', { firstLine: 7 })).toEqual(['9:5 "<3" is read as the beginning of a tag. Write \\<3']);
});

test('a link whose address another program was to write is reported once, as what was typed', () => {
  expect(problemsOf('See [the list]({{ "/2019/list/" | url }}) and ![cranes]({{ cranes }}), <b>.')).toEqual([
    '1:16 "{{ "/2019/list/" | url }}" is an instruction to another program, and means nothing here. Write the address itself: [the words](/2019/list/).',
    '1:57 "{{ cranes }}" is an instruction to another program, and means nothing here. Put the picture beside this file and write ![what it shows](./picture.jpg), or take it out.',
    '1:72 <b> is not closed in its paragraph. Write </b> where it ends; for the sign itself, write \\<.',
  ]);
});

test('an element that is refused says what to write in its place, not how to close it', () => {
  expect(problemsOf('<img src="./a.png">\n\nline<br>more')).toEqual([
    '1:1 <img> is not an element that is allowed here. Write ![what it shows](./picture.jpg), or use <Figure … />.',
    '3:5 <br> is not closed. Write <br />.',
  ]);
});

test('a tag that cannot be read is reported once, and its partner is not', () => {
  expect(problemsOf('<Aside title=“What”>\nA place.\n</Aside>')).toEqual([
    '1:1 The tag "<Aside title=“What”>" cannot be read. Write each value in straight double quotes, name="value"; for the sign itself, write \\<.',
  ]);
});

test('a text that begins with the word import is told so, after an empty line too', () => {
  expect(problemsOf('\nimport duties rose.')).toEqual([
    '2:1 A paragraph that begins with "import" is read as code. Begin it with another word, or with a space.',
  ]);
});
