import { expect, test } from 'vitest';
import { printProblems } from '../../../src/problems/print-text.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const problem = (file: string, line: number | undefined, field: string, column?: number): Problem => ({
  file,
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
  field,
  message: `The ${field} is wrong.`,
  fix: 'Mend it.',
});

test('a file may have more problems than a call may have arguments', { timeout: 30_000 }, () => {
  const problems = Array.from({ length: 150_000 }, (_, index) => problem('a.mdx', index + 1, 'body'));
  expect(printProblems(problems, { folder: 'content', files: 1 })).toContain('150,000 problems in 1 of 1 file.');
});

test('problems are grouped by file and stand in the order of their places, aligned, with a count at the end', () => {
  const problems = [
    problem('site.yaml', 3, 'url'),
    problem('articles/b.mdx', 12, 'body', 7),
    problem('articles/b.mdx', 4, 'hashtags'),
    problem('articles/b.mdx', undefined, 'title'),
    problem('articles/b.mdx', 12, 'body', 2),
    problem('/public/x', undefined, 'file'),
  ];
  const expected = `public/x
  file   The file is wrong.
         Mend it.

content/articles/b.mdx
              title      The title is wrong.
                         Mend it.
  line 4      hashtags   The hashtags is wrong.
                         Mend it.
  line 12:2   body       The body is wrong.
                         Mend it.
  line 12:7   body       The body is wrong.
                         Mend it.

content/site.yaml
  line 3   url   The url is wrong.
                 Mend it.

6 problems in 3 of 42 files.
`;
  expect(printProblems(problems, { folder: 'content', files: 41 })).toBe(expected);
  expect(printProblems(problems.toReversed(), { folder: 'content', files: 41 })).toBe(expected);
});

test('one problem in one file is counted in the singular, and none says nothing', () => {
  expect(printProblems([problem('a.mdx', 1, 'title')], { folder: 'c', files: 1 })).toMatch(
    /^c\/a\.mdx\n.*\n.*\n\n1 problem in 1 of 1 file\.\n$/,
  );
  expect(printProblems([], { folder: 'c', files: 1 })).toBe('');
});

test('what was typed over several lines stands on one, so that no line is a command to the machine that prints it', () => {
  const typed = { ...problem('a.mdx', 1, 'title'), message: '"one\n::error::two\r  three" is wrong.', fix: 'Write\n\n::four::' };
  expect(printProblems([typed], { folder: 'c', files: 1 }).split('\n').slice(1, 3)).toEqual([
    '  line 1   title   "one ::error::two three" is wrong.',
    '                   Write ::four::',
  ]);
});

test('neither do a name of a file, an older sign of such a command, or a character that a terminal obeys', () => {
  const typed = { ...problem('a\u001B[31mb.mdx', 1, 'title'), message: '"##[stop-commands]x" is wrong.' };
  expect(printProblems([typed], { folder: 'c', files: 1 }).split('\n').slice(0, 2)).toEqual([
    'c/a\uFFFD[31mb.mdx',
    '  line 1   title   "# #[stop-commands]x" is wrong.',
  ]);
});
