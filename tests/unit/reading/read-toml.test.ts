import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { parseFields } from '../../../src/schema/parse-fields.ts';
import { readToml } from '../../../src/reading/toml/read-toml.ts';
import { readYaml } from '../../../src/reading/yaml/read-yaml.ts';
import { splitFrontmatter } from '../../../src/reading/yaml/split-frontmatter.ts';

const read = (toml: string) => readToml({ path: 'articles/a.md', toml, firstLine: 2 });
const saidOf = (toml: string): string[] =>
  read(toml).problems.map(({ line, field, message, fix }) => `${line} ${field} | ${message} ${fix}`);

const toml = `title = "The dock"
published = 2014-03-12T09:00:00+01:00
updated = 2014-03-13
draft = false
hashtags = [
  "AI",
  "1",
]
standfirst = """
Two = lines
"""

[image]
src = './a.png'
alt.x = 1

[[corrections]]
date = 2014-03-14
text = "One"
[[corrections]]
date = 2014-03-15
`;

test('values are those of the same YAML, dates as text', () => {
  const yaml = readYaml({
    ...{ path: 'articles/a.md', firstLine: 2, field: 'frontmatter' },
    yaml: `title: The dock
published: 2014-03-12T09:00:00+01:00
updated: 2014-03-13
draft: false
hashtags: [AI, "1"]
standfirst: |
  Two = lines
image: { src: ./a.png, alt: { x: 1 } }
corrections:
  - { date: 2014-03-14, text: One }
  - { date: 2014-03-15 }
`,
  });
  const { raw, problems } = read(toml);
  expect(problems).toEqual([]);
  expect(raw?.value).toEqual(yaml.raw?.value);
  expect(raw?.typed).toEqual(yaml.raw?.typed);
});

test('each field has its line in the file', () => {
  expect({ ...read(toml).raw?.lines }).toEqual({
    title: 2,
    published: 3,
    updated: 4,
    draft: 5,
    hashtags: 6,
    standfirst: 10,
    image: 14,
    'image.src': 15,
    'image.alt.x': 16,
    corrections: 18,
    'corrections.0': 18,
    'corrections.0.date': 19,
    'corrections.0.text': 20,
    'corrections.1': 21,
    'corrections.1.date': 22,
  });
  expect(read(toml).raw?.text[2]).toBe('published = 2014-03-12T09:00:00+01:00');
});

test.each(['2014-03-12', '2014-03-12T09:00:00Z', '2014-03-12T09:00:00', '2014-03-12T09:00:00.250Z'])(
  'the date %s stays what it is',
  (date) => {
    expect(read(`published = ${date}`).raw?.value).toEqual({ published: date });
  },
);

describe('what cannot be read is said with its line', () => {
  test.each([
    ['title = "A', 2],
    ['title = "A"\ntitle = "B"', 3],
    ['title: The dock', 2],
    ['a = 1\n\n[b', 4],
    ['a = "x" y', 2],
    ['<<<<<<< a\nb = 1\n=======\nb = 2\n>>>>>>> c', 2],
  ])('%j', (text, line) => {
    expect(saidOf(text)[0]).toMatch(new RegExp(`^${line} `));
    expect(saidOf(text)).toMatchSnapshot();
  });
});

test('a name that would change all objects is a name like others', () => {
  const { raw } = read('__proto__ = { draft = true }\n[constructor]\nprototype = 1');
  expect(Object.keys(raw?.value as object).sort()).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['draft']).toBeUndefined();
});

test('fields end at the sign that begins them', () => {
  expect(splitFrontmatter('+++\ntitle = "---"\n---\n+++\nText\n+++\n', 'a.md')).toEqual({
    ...{ isToml: true, yaml: 'title = "---"\n---', body: 'Text\n+++\n', bodyLine: 5 },
  });
  expect(splitFrontmatter('+++\ntitle = "A"\n---\n', 'a.md')).toMatchObject({
    message: 'The fields are opened with +++ and never closed.',
  });
  expect(splitFrontmatter('\n+++\na = 1\n+++\n', 'a.md')).toMatchObject({ message: 'The fields do not begin on the first line.' });
});

test('a text in the place of a list is shown as a list of TOML', () => {
  const { raw } = read('hashtags = "AI, ML"');
  const problems = raw ? parseFields(articleSchema, raw).problems : [];
  expect(problems.map(({ fix }) => fix)).toContain(
    'Put brackets around it, or let check do it (npm run check -- --fix): hashtags = ["AI", "ML"]',
  );
});
