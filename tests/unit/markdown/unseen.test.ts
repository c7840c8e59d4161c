/** Characters that no reader could see, in the body of a text. */
import { describe, expect, test } from 'vitest';
import { bodyOf, htmlOf, problemsOf, warningsOf } from './compile.ts';

const say = (place: string, code: string) => expect.stringContaining(`${place} A character stands here that no reader could see: ${code}.`);

describe('in prose', () => {
  test.each([
    ['typed', 'One two\u202E three.\u202Cx', '1:8 Characters stand here that no reader could see: U+202E, U+202C.'],
    ['in emphasis', 'One\n*tw\u202Do*', '2:4 A character stands here that no reader could see: U+202D.'],
    ['of old files', 'One \u0093two.', '1:5 A character stands here that no reader could see: U+0093.'],
    ['in a heading', '## One\u202B two', '1:7 A character stands here that no reader could see: U+202B.'],
    ['in a cell', '| a |\n|---|\n| b\u202E |', '3:4 A character stands here that no reader could see: U+202E.'],
    ['in a list', '- a\n- b\u206Ac', '2:4 A character stands here that no reader could see: U+206A.'],
    ['in a note', 'a[^1]\n\n[^1]: b\u202Ec', '3:8 A character stands here that no reader could see: U+202E.'],
    ['in the words of a link', '[a\u202Eb](https://example.org/)', '1:3 A character stands here that no reader could see: U+202E.'],
    ['in the title of a link', '[a](https://example.org/ "b\u202E")', '1:28 A character stands here that no reader could see: U+202E.'],
    ['in an alt', '![a\u202Eb](./a.png)', '1:4 A character stands here that no reader could see: U+202E.'],
    ['in a caption', '![a](./a.png "b\u202E")', '1:16 A character stands here that no reader could see: U+202E.'],
    ['in an attribute', '<Aside title="a\u202Eb">x</Aside>', '1:16 A character stands here that no reader could see: U+202E.'],
    ['in an element', '<b>a\u202Eb</b>', '1:5 A character stands here that no reader could see: U+202E.'],
    ['as an escape of HTML', 'One &#x202E;two.', '1:1 A character stands here that no reader could see: U+202E.'],
    ['as an escape in braces', '{"\\u0000"}', '1:1 A character stands here that no reader could see: U+0000.'],
    [
      'as an escape in a value',
      '<Stat value={"\\u0007"} label="ships" />',
      '1:7 A character stands here that no reader could see: U+0007.',
    ],
    [
      'in rows',
      '<BarChart data={[["a", "b"], ["c\\u0001", 1]]} caption="x" />',
      '1:11 A character stands here that no reader could see: U+0001.',
    ],
    ['in tags', 'One\u{E0062}', '1:4 A character stands here that no reader could see: U+E0062.'],
  ])('%s, one is a problem with its place', (_, text, said) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(said)]);
  });

  test('an isolate is closed in its paragraph, where it may hold emphasis and links', () => {
    const text = 'The word \u2067*שלום* [עולם](https://example.org/)\u2069 ends, and \u2066C++\u2069\u200E too.';
    expect(htmlOf(text)).toBe(
      '<p>The word \u2067<em>שלום</em> <a href="https://example.org/" rel="external">עולם</a>\u2069 ends, and \u2066C++\u2069\u200E too.</p>',
    );
    expect(problemsOf('One \u2067two.\n\nThree\u2069.')).toEqual([say('1:5', 'U+2067'), say('3:6', 'U+2069')]);
  });

  test('the element that does the same is refused, and the one that isolates is not', () => {
    expect(problemsOf('One <bdo dir="rtl">gro.elpmaxe</bdo>.')).toEqual([
      '1:5 <bdo> is not an element that is allowed here. Take it out, and keep what stands between the two tags; words that run the other way stand in <bdi>.',
    ]);
    expect(htmlOf('One <bdi>שלום</bdi>.')).toBe('<p>One <bdi>שלום</bdi>.</p>');
  });

  test('what stands in code neither opens nor closes one', () => {
    expect(problemsOf('One \u2067two `\u2069`.')).toEqual([say('1:5', 'U+2067')]);
  });
});

describe('in code', () => {
  test('each is printed by its name', () => {
    expect(htmlOf('The sign `a\u202Eb\u2066c\u009B` is `&#x202E;`.')).toBe(
      '<p>The sign <code>a⟨U+202E⟩b⟨U+2066⟩c⟨U+009B⟩</code> is <code>&#x26;#x202E;</code>.</p>',
    );
    expect(bodyOf('```\nif (admin\u202E \u2066// only\u2069\u2066) {\u3164}\n```').nodes.join('')).toContain(
      'if (admin⟨U+202E⟩ ⟨U+2066⟩// only⟨U+2069⟩⟨U+2066⟩) {⟨U+3164⟩}',
    );
  });

  test('in a language with colours too', () => {
    const html = bodyOf('```js\nconst a = 1; /* \u202E } */\n```').nodes.join('');
    expect(html).toContain('⟨U+202E⟩');
    expect(html).not.toContain('\u202E');
  });
});

test('words that nobody sees are none', () => {
  expect(problemsOf('## \u200B\n\n[\u200B](https://example.org/)\n\n![\u200B\u00AD](./a.png)\n\n<Aside title="\u200B">x</Aside>')).toEqual([
    '1:1 A heading is empty. Write its words after ##, or take the line out.',
    '3:1 The link to "https://example.org/" has no words. Write them between the brackets: [the words](https://example.org/).',
    '5:1 The picture "./a.png" has no words for those who do not see it. Write what it shows between the brackets: ![An empty dock](./a.png).',
    '7:8 "title" of <Aside> is empty. Write title="…", or leave it out. Its heading.',
  ]);
});

test('in a table of figures, the row is named', () => {
  const rows = [
    { cells: ['berth', 'ships'], line: 1 },
    { cells: ['North\u202E', '1'], line: 2 },
    { cells: ['\u2800', '2'], line: 3 },
  ];
  const tables = new Map([['./b.csv', { path: 'articles/b.csv', rows, problems: [] }]]);
  expect(problemsOf('<BarChart data="./b.csv" caption="x" />', { tables })).toEqual([
    expect.stringContaining('2:undefined A character stands here that no reader could see: U+202E.'),
    '3:undefined Only characters that no reader could see stand here. Type the words.',
  ]);
});

test('a text in many scripts has neither problem nor warning', () => {
  const text =
    'می\u200Cخواهم, क\u094D\u200Dष, 👩\u200D👩\u200D👧 ❤\uFE0F, Donau\u00ADdampf, \u200Fשלום\u200F, 葛\u{E0100}城, ไทย\u200Bไทย.';
  expect(problemsOf(text)).toEqual([]);
  expect(warningsOf(text)).toEqual([]);
});
