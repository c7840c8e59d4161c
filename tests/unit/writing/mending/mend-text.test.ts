/** What `check --fix` makes of a text. */
import { namesWith } from '../../../../src/schema/fields/field-roles.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentAt } from '../../../../src/model/dates.ts';
import { articleSchema } from '../../../../src/schema/article.ts';
import { fieldNames, textLists } from '../../../../src/schema/schema-fields.ts';
import { parseYaml } from '../../../../src/reading/yaml/read-yaml.ts';
import { mendText } from '../../../../src/writing/mending/mend-text.ts';

const labels = new Map([
  ...['gpu', 'GPU', 'GPUs', 'graphics processors'].map((spelling) => [spelling, 'GPU'] as const),
  ...[
    ['c plus plus', 'C++'],
    ['yes', 'yes: and no, #really'],
    ['quote', 'the "best"'],
    ['year', '2026'],
  ].map(([spelling = '', label = '']) => [spelling, label] as const),
]);
const rules = {
  onlyFields: false,
  fields: fieldNames(articleSchema),
  lists: textLists(articleSchema),
  dates: { days: namesWith(articleSchema, 'day'), moments: namesWith(articleSchema, 'moment') },
  spellings: {
    hashtags: (spelling: string) => labels.get(spelling),
    authors: (typed: string) => (typed === 'Jürgen Müller' ? 'juergen-mueller' : undefined),
  },
  language: 'de',
  momentAt: (day: string, time: string) => momentAt(day, time, 'Europe/Berlin'),
};

/** A piece with these fields. */
const piece = (fields: string, body = 'Text "as it is" of 2025-1-5, gpu.') => `---\ntitle: T\n${fields}\n---\n\n${body}\n`;
const mended = (fields: string) => mendText(piece(fields), rules);

describe('a value', () => {
  test.each([
    ['standfirst: "The dock', 'standfirst: "The dock"'],
    ['standfirst: "The dock  ', 'standfirst: "The dock"  '],
    ['standfirst: "The \\"dock\\" now', 'standfirst: "The \\"dock\\" now"'],
    ['authors:\n  - "ada-quill\n  - ben', 'authors:\n  - "ada-quill"\n  - ben'],
    ['a: "one\nb: two\nc: "three', 'a: "one"\nb: two\nc: "three"'],
    ['a: "one\nb: |\n  "He said\n\n  "and went', 'a: "one"\nb: |\n  "He said\n\n  "and went'],
    [
      'a: "one\nb: "two\nc:\n  - d: >- # long\n      "He said\n    e: f',
      'a: "one"\nb: "two"\nc:\n  - d: >- # long\n      "He said\n    e: f',
    ],
    ['a: "one\nb: x\n  "y', 'a: "one"\nb: x\n  "y'],
  ])('that opens a quotation mark gets the closing one, if that makes it readable: %j', (before, after) => {
    expect(mended(before).text).toBe(piece(after));
  });

  test.each([
    'hashtags: ["AI, GPU]',
    'standfirst: "The dock # a note',
    'standfirst: "He said "no"',
    'standfirst: "The dock\n  that nobody wanted"',
    'standfirst: "The dock\n  that nobody wanted',
    'standfirst: The dock"',
    'standfirst: "C:\\new',
    "title2: 'Tis the season",
    "standfirst: 'The dock",
    "standfirst: 'The dock's",
    "standfirst: 's avonds",
  ])('is left alone where it cannot be told where it ends, or whether it opens a quotation, or it is right: %j', (fields) => {
    expect(mended(fields)).toEqual({ text: piece(fields), changes: [] });
  });
});

describe('a date', () => {
  test.each([
    ['published: 2025-1-5', 'published: 2025-01-05'],
    ['updated:   "2025-1-15" # then', 'updated:   "2025-01-15" # then'],
    ['published: 2025-1-5T09:00:00Z', 'published: 2025-01-05T09:00:00Z'],
    ['corrections:\n  - date: 2025-12-5\n    text: T', 'corrections:\n  - date: 2025-12-05\n    text: T'],
    ["sources: [{title: T, accessed: '2025-1-5'}]", "sources: [{title: T, accessed: '2025-01-05'}]"],
    ['published: 20.11.2026', 'published: 2026-11-20'],
    ['published: 20. Dezember 2026', 'published: 2026-12-20'],
    ['published: "Nov 20, 2026"', 'published: "2026-11-20"'],
    ['published: 20261120', 'published: 2026-11-20'],
    ['published: 2026-11-20 09:00', 'published: 2026-11-20T09:00:00+01:00'],
    ['published: 2026-06-20 09:00', 'published: 2026-06-20T09:00:00+02:00'],
    ['published: 2026-06-20 09:00:00 -0500', 'published: 2026-06-20T09:00:00-05:00'],
  ])('is written as it is read here: %j', (before, after) => expect(mended(before).text).toBe(piece(after)));

  test.each([
    'published: 2025-2-30',
    'published: 2025-13-1',
    'published: 25-1-5',
    'published: 5-1-2025',
    'title2: 2025-1-5',
    'published: 03/04/2026',
    'published: 2026-03-29 02:30',
    'published: 2026-10-25 02:30',
    'published: 2026-11-20 09:00 +1800',
    'sources: [{title: T, accessed: 2026-1-5 09:00}]',
  ])('is left alone where it can be read in two ways, the calendar or the clocks have none, or the field holds none: %s', (fields) =>
    expect(mended(fields).changes).toEqual([]),
  );
});

describe('a hashtag', () => {
  test.each([
    ['hashtags: [gpu, AI]', 'hashtags: [GPU, AI]'],
    ['hashtags: [ "gpu" , \'c plus plus\' ] # two', 'hashtags: [ "GPU" , \'C++\' ] # two'],
    ['hashtags:\n  - graphics processors\n  - "#c plus plus"', 'hashtags:\n  - GPU\n  - "#C++"'],
    ['hashtags: [yes]', 'hashtags: ["yes: and no, #really"]'],
    ['hashtags: ["quote"]', 'hashtags: ["the \\"best\\""]'],
    ['hashtags: [year]', 'hashtags: ["2026"]'],
    ['hashtags: [gpu, GPUs]', 'hashtags: [GPU, GPUs]'],
  ])('is spelled as the house does: %j', (before, after) => expect(mended(before).text).toBe(piece(after)));

  test.each(['hashtags: [AI, GPU]', 'hashtags: [gpu, GPU]', 'categories: [gpu]'])(
    'is left alone where the house says nothing, the piece has it, or it is none: %s',
    (fields) => expect(mended(fields).changes).toEqual([]),
  );
});

describe('a field that is called otherwise elsewhere', () => {
  test.each([
    ['date: 20.11.2026', 'published: 2026-11-20'],
    ['tags: [gpu, AI]', 'hashtags: [GPU, AI]'],
    ['author: Jürgen Müller', 'authors: [juergen-mueller]'],
    ['Author: ada-quill', 'authors: [ada-quill]'],
    ['description: "A: b" # c', 'standfirst: "A: b" # c'],
    ['"pubDate" : 2026-01-05\nlastmod: 2026-02-05', 'published : 2026-01-05\nupdated: 2026-02-05'],
    ['category: markets\nredirect_from: /old/', 'categories: [markets]\naliases: [/old/]'],
  ])('gets its name here: %j', (before, after) => expect(mended(before).text).toBe(piece(after)));

  test.each([
    'date: 2026-01-05\npublished: 2026-01-06',
    'tags: [a]\nkeywords: [b]',
    'cover: ./a.png',
    'image:\n  date: 2026-01-05',
    'titel: x',
  ])('is left alone where another has the name, or it may mean something else: %j', (fields) => expect(mended(fields).changes).toEqual([]));
});

describe('a text where a list belongs', () => {
  test.each([
    ['hashtags: AI bubble, chips', 'hashtags: [AI bubble, chips]'],
    ['hashtags: "#AI, C++, 5G, no"', 'hashtags: [AI, C++, "5G", "no"]'],
    ['hashtags: "#AI bubble #chips"', 'hashtags: [AI bubble, chips]'],
    ['authors: ada-quill; ben # two', 'authors: [ada-quill, ben] # two'],
    ['aliases: /2019/rent/, rent: now', 'aliases: /2019/rent/, rent: now'],
    ['aliases: "/a b/, rent: now"', 'aliases: [/a b/, "rent: now"]'],
    ['disclosures: The author holds shares, and means to.', 'disclosures: ["The author holds shares, and means to."]'],
  ])('gets its brackets: %j', (before, after) => expect(mended(before).text).toBe(piece(after)));

  test.each(['hashtags: |\n  a, b', 'sources: a, b', 'title2: a, b', 'hashtags:', 'hashtags: ", "'])(
    'is left alone where it may be another kind of list, or says nothing: %j',
    (fields) => expect(mended(fields).changes).toEqual([]),
  );
});

describe('the ends of lines', () => {
  test('become LF, the last line gets its own, and the byte order mark stays', () => {
    expect(mendText('\uFEFF---\r\ntitle: T\r\n---\r\nText', rules)).toEqual({
      text: '\uFEFF---\ntitle: T\n---\nText\n',
      changes: [
        { line: 1, before: '3 lines end with CR', after: 'LF alone' },
        { line: 4, before: 'no line end at the end of the file', after: 'a line end' },
      ],
    });
  });

  test('of a file that holds nothing are none', () => {
    expect(mendText('', rules)).toEqual({ text: '', changes: [] });
  });
});

test('a file of nothing but fields is mended the same way', () => {
  expect(mendText('name: "Ada\nrole: Pilot', { ...rules, onlyFields: true }).text).toBe('name: "Ada"\nrole: Pilot\n');
});

test('a change says its line in the file, what stood there and what stands there now', () => {
  expect(mended('published: 2025-1-5\nhashtags: [gpu]').changes).toEqual([
    { line: 3, before: 'published: 2025-1-5', after: 'published: 2025-01-05' },
    { line: 4, before: 'hashtags: [gpu]', after: 'hashtags: [GPU]' },
  ]);
});

test('a mended value is the one that was typed behind its mark, and every other value stays as it was', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ab"\'\\ :#,[]{}&*!|>%@`-0'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 4 }), (values) => {
      // An alias without an anchor has no value to compare.
      fc.pre(!values.some((value) => value.trimStart().startsWith('*')));
      const yaml = values.map((value, index) => `f${index}: ${value}`).join('\n');
      const { text, changes } = mendText(`${yaml}\n`, { ...rules, onlyFields: true });
      if (changes.length === 0) return;
      const { errors } = parseYaml(`${yaml}\n`);
      const read = parseYaml(text).toJS() as Record<string, unknown>;
      expect(errors).not.toEqual([]);
      for (const { line, before } of changes) expect(read[`f${line - 1}`]).toBe(before.replace(/^f\d+:\s+"/, '').replaceAll('\\"', '"'));
    }),
    { numRuns: Number(process.env['BROADSIDE_PROPERTY_RUNS'] ?? 500) },
  );
});

test.each(['[]:', '_: a', '"-": a'])('a field without a name gets none: %s', (line) => {
  expect(mended(line)).toEqual({ text: piece(line), changes: [] });
});

test('where the fields cannot be told from the text, neither is touched', () => {
  const text = 'title: "T\n---\npublished: 2025-1-5\n';
  expect(mendText(text, rules)).toEqual({ text, changes: [] });
});

test('whatever is written: a second mending finds nothing, and the body keeps its letters', () => {
  const line = fc.constantFrom(
    ...[
      'published: 2025-1-5',
      'updated: "2025-1-5',
      'hashtags: [gpu, "#GPUs", \'yes\']',
      '  - gpu',
      'hashtags:',
      'standfirst: "x',
      "a: 'it''s",
    ],
    ...['"', "'", '# note "', 'b: |', '  deep: "', '---', '- - "', 'x: [', '\ttab', ''],
  );
  const text = fc.array(fc.oneof(line, fc.string({ unit: 'grapheme' })), { maxLength: 8 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (fields, end, onlyFields) => {
      const body = 'A "body" of 2025-1-5';
      const written = onlyFields ? fields : `---${end}${fields}${end}---${end}${body}`;
      const once = mendText(written, { ...rules, onlyFields });
      const twice = mendText(once.text, { ...rules, onlyFields });
      expect(twice).toEqual({ text: once.text, changes: [] });
      expect(once.changes.length > 0).toBe(once.text !== written);
      if (!onlyFields) expect(once.text.endsWith(`${body}\n`)).toBe(true);
    }),
    { numRuns: Number(process.env['BROADSIDE_PROPERTY_RUNS'] ?? 200) },
  );
});

describe('fields in TOML', () => {
  const toml = (fields: string): string => `+++\ntitle = "T"\n${fields}\n+++\n\nText.\n`;
  test.each([
    ['date = 2025-01-05 # a day', 'published = 2025-01-05 # a day'],
    ['date = "5.1.2025"', 'published = "2025-01-05"'],
    ['tags = "a, b"', 'hashtags = ["a", "b"]'],
    ['tags = "#a #b"', 'hashtags = ["a", "b"]'],
    ['tags = ["#gpu"] # the "first"', 'hashtags = ["#gpu"] # the "first"'],
    ['hashtags = [\'gpu\', "x"]', 'hashtags = ["GPU", "x"]'],
    ['published = "5.1.2025" # a remark', 'published = "5.1.2025" # a remark'],
    ['lastmod = 2025-02-01\n[extra]\ntags = "a, b"', 'updated = 2025-02-01\n[extra]\ntags = "a, b"'],
    ['standfirst = """\ndate = 1\n"""\ndate = 2025-01-05', 'standfirst = """\ndate = 1\n"""\npublished = 2025-01-05'],
    // Two with one meaning, and what cannot be read.
    ['date = 2025-01-05\npublished = 2025-01-06', 'date = 2025-01-05\npublished = 2025-01-06'],
    ['date = 2025-1-5\ntags = "a, b"', 'date = 2025-1-5\ntags = "a, b"'],
    ['standfirst = "The dock', 'standfirst = "The dock'],
  ])('%j become %j', (before, after) => {
    const once = mendText(toml(before), rules);
    expect(once.text).toBe(toml(after));
    expect(mendText(once.text, rules)).toEqual({ text: once.text, changes: [] });
  });
});
