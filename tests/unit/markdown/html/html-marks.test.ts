/** In `.mdx`: comments of HTML and addresses in angle brackets, where they can mean nothing else. */
import { describe, expect, test } from 'vitest';
import { htmlOf, problemsOf } from '../compile.ts';

describe('comments print nothing', () => {
  test.each([
    ['a <!-- b --> c', '<p>a  c</p>'],
    ['a <!-- b\nc --> d', '<p>a  d</p>'],
    ['<!-- a -->', ''],
    ['<!-- a\n\n<Aside> {b\n\n-->\n\nc', '<p>c</p>'],
    ['a\n<!-- b -->\nc', '<p>a</p>\n<p>c</p>'],
    ['> <!-- a\n> b -->\n> c', '<blockquote>\n<p>c</p>\n</blockquote>'],
    ['<Aside>\n<!-- a -->\n\nb <!-- c -->\n</Aside>', '<Aside {}><p>b </p></Aside>'],
    ['<b title="<!-- a -->">b</b>', '<p><b title="<!-- a -->">b</b></p>'],
  ])('%j', (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  test('code shows them', () => {
    expect(htmlOf('`<!-- a -->`\n\n    <!-- b -->\n\n```\n<!-- c -->\n```')).toMatch(/a -->.*b -->.*c -->/s);
  });
});

test('addresses are links', () => {
  expect(htmlOf('<https://example.org/a?b=c> <ada@example.org>, <mailto:a@b.c>\n\n<http://x.org/>')).toBe(
    '<p><a href="https://example.org/a?b=c" rel="external">https://example.org/a?b=c</a> <a href="mailto:ada@example.org">ada@example.org</a>, ' +
      '<a href="mailto:a@b.c">mailto:a@b.c</a></p>\n<p><a href="http://x.org/" rel="external">http://x.org/</a></p>',
  );
});

test('a scripted text may have them too', () => {
  expect(problemsOf('export const a = "<!-- b -->";\n\n<!-- c -->\n\n{a} <https://x.org/>', { scripted: true })).toEqual([]);
});

test('where it is in doubt, the writer hears of it, and of what is wrong elsewhere at its place', () => {
  expect(problemsOf('a <!-- b\n\nc --> d')).toEqual([
    '1:3 "<!-- b c -->" is an HTML comment, which does not work here. Write {/* … */}, or take it out.',
  ]);
  expect(problemsOf('<!-- a')).toEqual(['1:1 "<!-- a" is an HTML comment, which does not work here. Write {/* … */}, or take it out.']);
  expect(problemsOf('<https://a b> <ftp://c> <d@>')).toHaveLength(3);
  expect(problemsOf('<!-- <3 --> <https://a.org/> <3\n\n<!-- {\n\n--> {')).toEqual([
    '1:30 "<3" is read as the beginning of a tag. Write \\<3',
    '3:1 "<!-- { -->" is an HTML comment, which does not work here. Write {/* … */}, or take it out.',
    '5:5 "{" is read as the beginning of code. Write \\{ for the sign itself.',
  ]);
});
