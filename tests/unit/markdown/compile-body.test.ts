import { expect, test } from 'vitest';
import { cutAtWord } from '../../../src/markdown/words/plain-text.ts';
import { countWords } from '../../../src/markdown/words/word-count.ts';
import { compileBody } from '../../../src/markdown/compile-body.ts';
import { article, bodyOf, problemsOf } from './compile.ts';

const text = `The dock was *not* empty.[^1] It was
waiting.

## Why

<PullQuote>It was waiting.</PullQuote>

- one \`two\`
- three ~~four~~

<Stat value={38} label="of berths" source="Port" />

<Figure src="./dock.png" alt="An empty dock" caption="The dock in May." />

| a | b |
|---|---|
| c | d |

<Callout kind="warning" title="Mind">Five.<br />Six.</Callout>

[^1]: A note.
`;

test('a body is plain data', () => {
  const body = bodyOf(text);
  expect(JSON.parse(JSON.stringify(body))).toStrictEqual(body);
});

test('the plain text is what a reader reads: no words twice, none for those who do not see, notes last', () => {
  expect(bodyOf(text).plainText).toMatchInlineSnapshot(`
    "The dock was not empty. It was waiting.
    Why
    one two
    three four
    38 of berths Port
    The dock in May.
    a b
    c d
    Mind
    Five. Six.
    A note."
  `);
});

test('the facts of a text', () => {
  expect(bodyOf(text, { firstLine: 10 }).facts).toMatchInlineSnapshot(`
    {
      "anchors": [
        "why",
        "p-0cu0hhg",
        "p-eodbg0j",
        "note-1",
        "noteref-1",
        "notes",
      ],
      "charts": 0,
      "digest": "9468cbce3a46b5a4",
      "excerpt": "The dock was not empty. It was waiting.",
      "externalLinks": [],
      "footnotes": [
        {
          "paragraphs": [
            7,
          ],
          "rest": 61,
        },
      ],
      "headings": [
        {
          "depth": 2,
          "id": "why",
          "line": 13,
          "text": "Why",
        },
      ],
      "links": [],
      "pictures": [
        {
          "line": 22,
          "src": "./dock.png",
        },
      ],
      "scripted": false,
      "words": 30,
    }
  `);
});

test('the excerpt begins with the first paragraph and ends at a word', () => {
  const { excerpt } = bodyOf(`## Heading\n\n${'dock '.repeat(40)}\n\n${'horn '.repeat(40)}`).facts;
  expect(excerpt).toMatch(/^dock dock .*dock horn .*horn…$/);
  expect(excerpt).toHaveLength(300);
  expect(bodyOf('- only\n- a list').facts.excerpt).toBe('only a list');
  expect(cutAtWord('one, two', 6)).toBe('one…');
  expect(cutAtWord('one two', 7)).toBe('one two');
  expect(cutAtWord('港'.repeat(20), 10)).toBe(`${'港'.repeat(9)}…`);
  expect(cutAtWord('😀'.repeat(20), 10)).toBe(`${'😀'.repeat(4)}…`);
});

test('words are counted in the way of the language', () => {
  expect(countWords('Don’t stop: 3.5 well-known docks.', 'en')).toBe(6);
  expect(countWords('これはペンです', 'ja')).toBeGreaterThan(2);
  expect(countWords('', 'en')).toBe(0);
});

test('an empty text is a body without anything', () => {
  expect(bodyOf('')).toMatchObject({ nodes: [], plainText: '', facts: { words: 0, excerpt: '' } });
});

test('problems name file, place and field, and stand in the order of the text', () => {
  expect(problemsOf('[a]()\n\n# b', { firstLine: 4 })).toEqual([
    '4:1 A link leads nowhere. Write its address: [the words](https://example.org/).',
    '6:1 "# b" is a heading as large as the title of the piece. Write ## b',
  ]);
});

test('one text does not know of another', () => {
  const first = bodyOf('## Why\n\n[a](./b.mdx)');
  bodyOf('## Other\n\n[c](./d.mdx)');
  expect(bodyOf('## Why\n\n[a](./b.mdx)')).toStrictEqual(first);
});

test('what a text with problems says of itself is known all the same, but for what is wrong already', () => {
  const text =
    '# Rank\n\n[](./b.mdx) [c](javascript:x) [d](#why)\n\n## Why\n\n![](./e.png) ![f](./f.txt)\n\n<Figure src="https://g.org/g.png" alt="g" />';
  expect(compileBody(text, article).facts).toMatchObject({
    anchors: ['rank', 'why', 'p-46ic7qt'],
    links: [
      { target: './b.mdx', line: 3 },
      { target: '#why', line: 3 },
    ],
    externalLinks: [],
    pictures: [{ src: './e.png', line: 7 }],
  });
});

test('nothing is said of addresses that could not be read as they were typed', () => {
  const { facts } = compileBody('[a](./a{b c}.mdx) [d](#d)\n\n## {d e}\n\n[f](./f.mdx)', article);
  expect(facts?.links).toEqual([{ target: './f.mdx', line: 5 }]);
  expect(compileBody('<Aside>{</Aside>', article)).toMatchObject({ body: undefined });
});
