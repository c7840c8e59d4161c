import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../../src/reading/yaml/read-yaml.ts';

const read = (yaml: string, firstLine = 2) => readYaml({ path: 'articles/x.mdx', yaml, firstLine, field: 'frontmatter' });
/** What is said, a line each: line, field, fact and way out. */
const said = (yaml: string) => read(yaml).problems.map(({ line, field, message, fix }) => `${line} ${field} | ${message} | ${fix}`);

test('dates stay text, and so do words that older YAML took for yes and no', () => {
  expect(read('a: 2026-13-05\nb: 2026-01-01T00:00:00Z\nc: no\nd: 0o7').raw?.value).toEqual({
    a: '2026-13-05',
    b: '2026-01-01T00:00:00Z',
    c: 'no',
    d: 7,
  });
});

test('nothing at all is null, with and without a comment', () => {
  expect(read('').raw?.value).toBeNull();
  expect(read('# nothing yet\n').raw?.value).toBeNull();
});

test('each field is found on its line, items and groups included', () => {
  const { lines } = read('title: T\nauthors:\n  - a\n  - b\nimage:\n  src: x\nhashtags: [c, d]\n__proto__: e', 5).raw ?? {};
  expect({ ...lines }).toMatchObject({
    title: 5,
    authors: 6,
    'authors.0': 7,
    'authors.1': 8,
    image: 9,
    'image.src': 10,
    'hashtags.0': 11,
    'hashtags.1': 11,
  });
  expect(Object.hasOwn(lines ?? {}, '__proto__')).toBe(true);
});

test('a field called __proto__ is a field like any other, and changes nothing else', () => {
  const { value } = read('__proto__: {polluted: yes}').raw ?? {};
  expect(Object.keys(Object(value))).toEqual(['__proto__']);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('a merge key merges nothing', () => {
  expect(read('<<: {title: T}').raw?.value).toEqual({ '<<': { title: 'T' } });
});

test('a bomb of aliases is refused in an instant', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
  ].join('\n');
  const start = performance.now();
  expect(said(bomb)[0]).toBe(
    '2 a | Anchors (&) and aliases (*) are not used here. | Write the value out, or put text that begins with & or * in quotes.',
  );
  expect(performance.now() - start).toBeLessThan(1000);
});

test('the fields of a piece are no place for a whole text', () => {
  expect(said(`title: ${'x'.repeat(65 * 1024)}`)).toEqual([
    '1 frontmatter | The fields are longer than 64 KB. | Move the text below the second ---, where the body belongs.',
  ]);
  expect(readYaml({ path: 'hashtags.yaml', yaml: `- label: ${'x'.repeat(65 * 1024)}`, firstLine: 1, field: 'file' }).problems).toEqual([]);
});

describe('what the parser problems over', () => {
  const oneList =
    '"#" starts a comment in YAML, so the list is never closed. | Leave the # away, or put each hashtag in quotes: ["#AI", "#GPU"]';
  test.each([
    ['title: "Dock"#1', ['2 title | Something follows the end of this value. | Put all of it in quotes, or a space before #.']],
    ['title: A\n---\nlang: en', ['3 title | A second document begins here in YAML. | Take the line --- or ... away.']],
    ['hashtags: [#AI, #ML]\nlang: en', [`2 hashtags | ${oneList}`]],
    ['hashtags: [AI, #ML]\nlang: en', [`2 hashtags | ${oneList}`]],
    ['hashtags: [AI #bubble]', [`2 hashtags | ${oneList}`]],
    [
      'hashtags:\n  - AI #bubble',
      ['3 hashtags | "#bubble" is a comment in YAML and would be lost. | Put the whole value in quotes, or take the comment away.'],
    ],
    ['hashtags: [AI, ML\nlang: en', ['2 hashtags | [ opens a list here, and nothing closes it. | Write ] at its end.']],
    ['image: {src: ./a.png\nlang: en', ['2 image | { opens a list here, and nothing closes it. | Write } at its end.']],
    [
      'title: AI: the bubble',
      ['2 title | The colon in "AI: the bubble" is read as the end of a name. | Put it in double quotes: "AI: the bubble"'],
    ],
    [
      'title: AI: the "bubble"',
      ['2 title | The colon in "AI: the "bubble"" is read as the end of a name. | Put it in single quotes: \'AI: the "bubble"\''],
    ],
    ['title: "AI" rises', ['2 title | The text goes on after its closing quotation mark. | Put it in single quotes: \'"AI" rises\'']],
    ["title: 'don't'", ['2 title | The text goes on after its closing quotation mark. | Put it in double quotes: "don\'t"']],
    [
      `title: "It's" the "end"`,
      [
        '2 title | The text goes on after its closing quotation mark. | Write >- in its place, and the text on the next line, indented by two spaces.',
      ],
    ],
    [
      'standfirst: "It goes on\nfor two\nlines."\nlang: en',
      [
        '2 standfirst | The text in quotation marks goes on at the margin, where a new field begins. | Put two spaces before each of its further lines, or write all of it on one.',
      ],
    ],
    [": '", [`2 frontmatter | A quotation mark opens this value, and none closes it. | Write ' at its end.`]],
    ['title: "open\nlang: en\nkind: letter', ['2 title | A quotation mark opens this value, and none closes it. | Write " at its end.']],
    [
      "title: 'Tis the season",
      [
        `2 title | A quotation mark opens this value, and none closes it. | Write ' at its end, where it opens a quotation; where it is an apostrophe, put it in double quotes: "'Tis the season"`,
      ],
    ],
    ['title: *important* words', ['2 title | A value cannot begin with * in YAML. | Put it in double quotes: "*important* words"']],
    [
      'title: *important*',
      ['2 title | Anchors (&) and aliases (*) are not used here. | Write the value out, or put text that begins with & or * in quotes.'],
    ],
    [
      'title: &here there',
      ['2 title | Anchors (&) and aliases (*) are not used here. | Write the value out, or put text that begins with & or * in quotes.'],
    ],
    ['title: !important words', ['2 title | Text that begins with ! is read as a YAML tag. | Put it in quotes.']],
    [
      'title: @ada\nstandfirst: `code`',
      [
        '2 title | A value cannot begin with @ in YAML. | Put it in quotes.',
        '3 standfirst | A value cannot begin with ` in YAML. | Put it in quotes.',
      ],
    ],
    ['hashtags: [@ada, `code`]', ['2 hashtags | A value cannot begin with @ in YAML. | Put it in quotes.']],
    [
      'hashtags: [AI, ML]]\nlang: en',
      [
        '2 hashtags | "hashtags: [AI, ML]]" cannot be read as YAML. | Write name: value, one to a line, and put values with : # [ ] or quotes in them in quotes.',
      ],
    ],
    ['hashtags: [@ada]', ['2 hashtags | A value cannot begin with @ in YAML. | Put it in quotes.']],
    ['hashtags: - AI', ['2 hashtags | A list cannot begin on the line of its name. | Begin it on the next line, indented by two spaces.']],
    ['hashtags:\n\t- AI', ['3 hashtags | This line is indented with a tab. | Use spaces, two for each step.']],
    ['hashtags:\n  - AI\n - ML', ['4 hashtags | "- ML" is not indented like its neighbours. | Begin it as far left as they do.']],
    [
      'title: T\n  lang: en',
      ['3 title | "lang: en" is indented as if it belonged to the line above. | Begin it as far left as its neighbours.'],
    ],
    ['title:T\nlang: en', ['2 title | A space is missing after the colon. | Write title: T']],
    ['title\nlang: en', ['2 frontmatter | "title" has no colon, so it is not a field. | Write name: value.']],
    ['- AI\n- ML', undefined],
    [
      'lang: en\n- AI',
      ['3 lang | "- AI" belongs to a list whose name does not stand above it. | Write the name with a colon on the line above it.'],
    ],
    [
      'title: T\nlang: en\ntitle: U\nlang: de',
      ['4 title | "title" is written twice. | Keep one of the two.', '5 lang | "lang" is written twice. | Keep one of the two.'],
    ],
    ['title: "a \\q"', ['2 title | In double quotes, a backslash begins a sign of YAML. | Write the backslash twice.']],
    [
      'title: T\n<<<<<<< HEAD\nlang: en\n=======\nlang: de\n>>>>>>> theirs',
      ['<<<<<<< HEAD', '=======', '>>>>>>> theirs'].map(
        (marker, index) =>
          `${3 + index * 2} frontmatter | "${marker}" is left from a conflict of two versions. | Keep the right version, and delete the lines of signs.`,
      ),
    ],
    [
      'hashtags:\n- AI\n - ML',
      [
        '4 hashtags | "- ML" is read as the rest of the line above it. | Begin it in the same column as the other hyphens; for a hyphen within a text, put the whole text in quotes.',
      ],
    ],
    [
      'hashtags: [AI,, ML]',
      [
        '2 hashtags | "hashtags: [AI,, ML]" cannot be read as YAML. | Write name: value, one to a line, and put values with : # [ ] or quotes in them in quotes.',
      ],
    ],
  ])('"%s" is explained once', (yaml, sentences) => {
    expect(said(yaml)).toEqual(sentences ?? []);
  });

  test.each([
    'title: a # an ordinary comment',
    'title: >-\n  a #b\n  #c\nlang: en',
    'title: "a #b"',
    'title: C# and F#',
    'title: one\n  -two - three',
    'title: |\n  - a\n  - b',
    'hashtags:\n  - AI - ML\n  - C',
    'url: https://example.org/#top',
  ])('"%s" is no stumbling block', (yaml) => {
    expect(said(yaml)).toEqual([]);
  });
});

test('a group of thousands of fields is refused before the parser compares each name with all others', { timeout: 20_000 }, () => {
  const many = Array.from({ length: 3_000 }, (_, index) => `k${index}: v`).join('\n');
  expect(said(many)).toEqual(['1002 k1000 | More than 1000 fields stand in one group. | Take out what does not belong into it.']);
  expect(said(`a: {${many.replaceAll('\n', ', ')}}`)).toHaveLength(1);
});
