/** What a writer reads when a field is wrong, by the YAML that was typed. */
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { categoriesSchema } from '../../../src/schema/categories.ts';
import { hashtagsSchema } from '../../../src/schema/hashtags.ts';
import { parseFields, soundFields } from '../../../src/schema/parse-fields.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { readYaml } from '../../../src/reading/yaml/read-yaml.ts';

/** What is said about the fields, a line each: line, field, fact and way out. */
function said(schema: z.ZodType, yaml: string): readonly string[] {
  const read = readYaml({ path: 'x.mdx', yaml, firstLine: 2, field: 'frontmatter' });
  const problems = read.raw ? parseFields(schema, read.raw).problems : read.problems;
  return problems.map(({ line, field, message, fix }) => `${line ?? '-'} ${field} | ${message} | ${fix}`);
}

const sound = 'title: T\npublished: 2026-01-31\nauthors: [a]\ncategories: [b]\n';
const inArticle = (yaml: string) => said(articleSchema, sound + yaml);

test('a piece without fields is told all that is missing, in one go', () => {
  expect(said(articleSchema, '')).toEqual([
    '- authors | "authors" is missing. | Write, for example: authors: [ada-quill]',
    '- categories | "categories" is missing. | Write, for example: categories: [markets/harbours]',
    '- published | "published" is missing. | Write the day it appears (published: 2026-01-31), or draft: true while it is not ready.',
    '- title | "title" is missing. | Write, for example: title: The dock that nobody wanted',
  ]);
});

test('whoever misspells a field is not told as well that it is missing', () => {
  expect(said(articleSchema, 'titel: T\npublised: 2026-01-31\nauthors: [a]\ncategories: [b]')).toEqual([
    '2 titel | "titel" is not a field here. Did you mean "title"? | The fields are listed in content/README.md.',
    '3 publised | "publised" is not a field here. Did you mean "published"? | The fields are listed in content/README.md.',
  ]);
});

test('an update is before the publication when its moment is, whatever the offsets look like', () => {
  const about = (updated: string) =>
    said(articleSchema, `title: T\npublished: 2026-02-01T00:30:00+02:00\nupdated: ${updated}\nauthors: [a]\ncategories: [b]`);
  expect(about('2026-01-31T22:30:00Z')).toEqual([]);
  expect(about('2026-02-01T00:29:59+02:00')).toHaveLength(1);
});

test('a draft needs no day', () => {
  expect(said(articleSchema, 'title: T\ndraft: true\nauthors: [a]\ncategories: [b]')).toEqual([]);
});

describe('in the fields of a piece', () => {
  test.each([
    ['standfirst: 1984', '6 standfirst | "1984" is read as a number, and "standfirst" is text. | Put it in quotes: "1984"'],
    ['standfirst: 1.10', '6 standfirst | "1.10" is read as a number, and "standfirst" is text. | Put it in quotes: "1.10"'],
    ['standfirst: True', '6 standfirst | "True" is read as yes or no, and "standfirst" is text. | Put it in quotes: "True"'],
    ['hashtags: [AI, 2026]', '6 hashtags | "2026" is read as a number, and "hashtags" holds text. | Put it in quotes: "2026"'],
    ['hashtags: [AI, 1.10]', '6 hashtags | "1.10" is read as a number, and "hashtags" holds text. | Put it in quotes: "1.10"'],
    ['hashtags: [AI, ~]', '6 hashtags | "~" is read as nothing, and "hashtags" holds text. | Put it in quotes: "~"'],
    ['hashtags: ["#AI", null]', '6 hashtags | "null" is read as nothing, and "hashtags" holds text. | Put it in quotes: "null"'],
    ['hashtags: [AI, ""]', '6 hashtags | An item of "hashtags" is empty. | Fill it in, or take it out of the list.'],
    [`hashtags: [${'x'.repeat(81)}]`, '6 hashtags | An item of "hashtags" is 81 characters long; 80 fit. | Shorten it.'],
    [
      'related: #dock',
      '6 related | "#" starts a comment in YAML, so this line says nothing. | Leave the # away, and write a list: related: [dock]',
    ],
    [
      'hashtags: #Hafen #Elbe Tor',
      '6 hashtags | "#" starts a comment in YAML, so this line says nothing. | Leave the # away, and write a list: hashtags: [Hafen, Elbe Tor]',
    ],
    ['related:\n  - #dock', '7 related | "#" starts a comment in YAML, so this line says nothing. | Leave the # away.'],
    [
      'updated: 20260131',
      '6 updated | "20260131" is not a date in the form used here. | Write 2026-01-31, or let check write it: npm run check -- --fix',
    ],
    [
      'sources: [{ title: T, accessed: 20261120 }]',
      '6 sources.accessed | "20261120" is not a date in the form used here. | Write 2026-11-20, or let check write it: npm run check -- --fix',
    ],
    [
      'updated: 2026',
      '6 updated | "2026" is not a date in the form used here. | Write YYYY-MM-DD (2026-01-31), or a moment with its offset (2026-01-31T09:00:00+01:00).',
    ],
    [
      'hashtags: #CoreWeave',
      '6 hashtags | "#" starts a comment in YAML, so this line says nothing. | Leave the # away, and write a list: hashtags: [CoreWeave]',
    ],
    [
      'hashtags:\n  - AI\n  - #ML',
      '8 hashtags | "#" starts a comment in YAML, so this line says nothing. | Leave the # away, or put it in quotes: "#ML"',
    ],
    ['hashtags:\n  - AI\n  -', '8 hashtags | An item of "hashtags" is empty. | Fill it in, or take it out of the list.'],
    ['hashtags:', '6 hashtags | "hashtags" is empty. | Take the line away, or fill it in.'],
    [
      'hashtags: ["#"]',
      '6 hashtags | "#" is not a hashtag. | Write its words, with at most one # before them, and then in quotes: "#AI bubble".',
    ],
    [
      'hashtags: [[AI]]',
      '6 hashtags | An item of "hashtags" must be text, and it is a list. | Write, for example: hashtags: [AI bubble, C++]',
    ],
    [
      `hashtags: ${'AI, '.repeat(10)}ML`,
      '6 hashtags | "hashtags" must be a list, and it is text. | Put brackets around it, or let check do it (npm run check -- --fix): hashtags: [AI, AI, AI, AI, AI, AI, AI, AI, AI, AI, ML]',
    ],
    [
      'hashtags: AI, ML',
      '6 hashtags | "hashtags" must be a list, and it is text. | Put brackets around it, or let check do it (npm run check -- --fix): hashtags: [AI, ML]',
    ],
    [
      'hashtags:\n  - AI: the bubble',
      '7 hashtags | The colon in "AI: the bubble" is read as the end of a name. | Put it in quotes: "AI: the bubble"',
    ],
    [
      'kind: opnion',
      '6 kind | "kind" cannot be "opnion". Did you mean "opinion"? | Write one of: opinion, analysis, editorial, letter, interview, review.',
    ],
    ['kind: [opinion]', '6 kind | "kind" must be text, and it is a list. | Write, for example: kind: analysis'],
    ['draft: yes', '6 draft | "draft" must be true or false, and it is text. | Write, for example: draft: true'],
    [
      'image: ./a.png',
      '6 image | "image" must be a group of fields, and it is text. | Write its fields instead, each on a line of its own: src, alt, caption, credit, drawn, night.',
    ],
    ['image:\n  src: ./a.png', '6 image.alt | "alt" is missing. | Write, for example: alt: Cranes over an empty dock at dusk'],
    [
      'image:\n  src: ./a.svg\n  alt: A',
      '7 image.src | "./a.svg" is not a picture beside this file. | A drawing in SVG can stand in the text. Here, name one that was saved as png, avif, gif, jpg or webp.',
    ],
    [
      'sources:\n  - Annual report',
      '7 sources | An item of "sources" must be a group of fields, and it is text. | Write its fields instead, each on a line of its own: title, url, publisher, accessed.',
    ],
    ['series: {name: X, part: 0}', '6 series.part | "part" is 0; the least is 1. | Write, for example: part: 2'],
    ['series: {name: X, part: 1.5}', '6 series.part | "part" must be a whole number, and it is 1.5. | Write, for example: part: 2'],
    ['related: [a, b, c, d, e, f, g]', '6 related | "related" holds 7; 6 fit. | Take 1 out.'],
    [`standfirst: ${'x'.repeat(601)}`, '6 standfirst | "standfirst" is 601 characters long; 600 fit. | Shorten it.'],
    [
      'standfirst: ""',
      '6 standfirst | "standfirst" is empty. | Write, for example: standfirst: Empty harbours are a decision, not a fate.',
    ],
    [
      'updated: 2026-13-05',
      '6 updated | "2026-13-05" is not a date: there is no month 13. | Write YYYY-MM-DD (2026-01-31), or a moment with its offset (2026-01-31T09:00:00+01:00).',
    ],
    [
      'updated: 2026-02-30',
      '6 updated | "2026-02-30" is not a date: that month has no day 30. | Write YYYY-MM-DD (2026-01-31), or a moment with its offset (2026-01-31T09:00:00+01:00).',
    ],
    [
      'updated: 2026-02-01T09:00',
      '6 updated | "2026-02-01T09:00" does not say its offset from UTC. | Write it behind the time (2026-02-01T09:00:00+01:00), or let check write that of the zone of the site: npm run check -- --fix',
    ],
    [
      'updated: 0999-01-01',
      '6 updated | "0999-01-01" is before the year 1000, where the calendar used here begins. | Write YYYY-MM-DD (2026-01-31), or a moment with its offset (2026-01-31T09:00:00+01:00).',
    ],
    [
      'updated: 2026-02-01T25:00:00Z',
      '6 updated | "2026-02-01T25:00:00Z" is not a moment: no clock shows 25:00:00. | Write YYYY-MM-DD (2026-01-31), or a moment with its offset (2026-01-31T09:00:00+01:00).',
    ],
    ['lang: german', '6 lang | "german" is not a language tag. | Write a tag such as en, en-GB, de or ar.'],
    ['lang: en_GB', '6 lang | "en_GB" is not a language tag. | Write en-GB, with a hyphen.'],
    [
      'updated: 1 February',
      '6 updated | "1 February" is not a date in the form used here. | Write YYYY-MM-DD (2026-01-31), or a moment with its offset (2026-01-31T09:00:00+01:00).',
    ],
    ['updated: 2026-01-30', '6 updated | "updated" (2026-01-30) is before "published" (2026-01-31). | Correct one of the two.'],
    [
      'corrections: [{date: 2026-02-01T09:00:00Z, text: x}]',
      '6 corrections.date | "2026-02-01T09:00:00Z" is not a date in the form used here. | Write 2026-02-01.',
    ],
    ['aliases: [a/b]', '6 aliases | "a/b" is not an address. | Begin with a slash, at the root of the site: /a/b'],
    [
      'aliases: ["a\\0b"]',
      '6 aliases | "a\0b" is not an address. | Write a former slug (rent-freeze), or a path on this site (/2019/rent-freeze/).',
    ],
    [
      `aliases: [${'é'.repeat(121)}]`,
      `6 aliases | "${'é'.repeat(40)}…" is too long for the name of a file. | Shorten it: between two slashes fit 240 letters of English, or fewer of other scripts.`,
    ],
    [
      `aliases: [/${'old/'.repeat(260)}]`,
      `6 aliases | "/${'old/'.repeat(9)}old…" is too long for the path of a file. | Shorten it: 1000 letters of English fit, or fewer of other scripts.`,
    ],
    ['slug: Rent', '6 slug | "Rent" cannot stand in an address. | Use small letters and digits, joined by hyphens: rent'],
    [
      'slug: "The War’s End!"',
      '6 slug | "The War’s End!" cannot stand in an address. | Use small letters and digits, joined by hyphens: the-wars-end',
    ],
    ['slug: "?!"', '6 slug | "?!" cannot stand in an address. | Use small letters and digits, joined by hyphens.'],
    ['slug: "2026"', '6 slug | "2026" is only digits, which are the addresses of further pages of a list. | Add a word to it.'],
    ['canonical: example.org', '6 canonical | "example.org" is not a web address. | Write it whole, beginning with https://.'],
    ['__proto__: x', '6 __proto__ | "__proto__" is not a field here. | The fields are listed in content/README.md.'],
  ])('"%s" is explained', (yaml, sentence) => {
    expect(inArticle(yaml)).toEqual([sentence]);
  });

  test.each([
    ['updated: 2026-01-31', 'a day is not before itself'],
    ['updated: 2026-01-31T00:00:00+14:00', 'a moment of the day of publication is not before it, whatever the zone'],
    ['hashtags: ["#AI", "＃半導体"]', 'one # may stand before a hashtag in quotes, a wide one too'],
    ['lang: la', 'a dead language is one'],
    ['aliases: [/a/b/, /a/b, c, /old.html]', 'former addresses are slugs or paths'],
  ])('"%s" is in order: %s', (yaml) => {
    expect(inArticle(yaml)).toEqual([]);
  });
});

test('the # before a hashtag is not part of it', () => {
  const read = readYaml({ path: 'x.mdx', yaml: `${sound}hashtags: ["#AI", "# ML", "＃半導体", "C#"]`, firstLine: 2, field: 'frontmatter' });
  expect(read.raw && parseFields(articleSchema, read.raw).written?.data.hashtags).toEqual(['AI', 'ML', '半導体', 'C#']);
});

test('a file that is no group of fields is told so', () => {
  expect(said(siteSchema, '- name')).toEqual([
    '- frontmatter | This must be a group of fields, and it is a list. | Write a name, a colon and a value on each line: name: The Harbour Review',
  ]);
  expect(said(categoriesSchema, 'markets: Markets')).toEqual([
    '- frontmatter | This must be a list, and it is a group of fields. | Begin each entry with a hyphen: - slug: chips-hardware',
  ]);
});

test('an empty list of subjects is a problem, and an empty list of hashtags is none', () => {
  expect(said(categoriesSchema, '# nothing yet')).toEqual([
    '- frontmatter | This is an empty list. | Begin each entry with a hyphen: - slug: chips-hardware',
  ]);
  expect(said(hashtagsSchema, '# nothing yet')).toEqual([]);
});

test('subjects below subjects are checked too', () => {
  expect(said(categoriesSchema, '- slug: ai\n  name: AI\n  children:\n    - slug: Chips\n      nmae: Chips')).toEqual([
    '5 children.slug | "Chips" cannot stand in an address. | Use small letters and digits, joined by hyphens: chips',
    '6 children.nmae | "nmae" is not a field here. Did you mean "name"? | The fields are listed in content/README.md.',
  ]);
});

test('an e-mail address that is none is called by its name', () => {
  const schema = z.strictObject({ email: z.email().meta({ examples: ['ada@example.org'] }) });
  expect(said(schema, 'email: ada at example')).toEqual([
    '2 email | "ada at example" is not an e-mail address. | Write, for example: email: ada@example.org',
  ]);
});

test('of a damaged piece, the fields that are sound are known', () => {
  const read = readYaml({
    path: 'x.mdx',
    yaml: 'title: 5\nauthors: [a]\nhashtags: ["#AI"]\nfoo: x\nupdated: soon',
    firstLine: 2,
    field: 'frontmatter',
  });
  expect(read.raw && soundFields(articleSchema, read.raw)).toMatchObject({ authors: ['a'], hashtags: ['AI'], draft: false });
  expect(Object.keys((read.raw && soundFields(articleSchema, read.raw)) ?? {})).not.toContain('title');
});
