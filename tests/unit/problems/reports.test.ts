/** What a report looks like in each format. */
import { describe, expect, test } from 'vitest';
import { githubReport } from '../../../src/problems/github-report.ts';
import { jsonReport } from '../../../src/problems/json-report.ts';
import type { Report } from '../../../src/problems/report.ts';
import { textReport } from '../../../src/problems/text-report.ts';

const report: Report = {
  problems: [
    { file: 'articles/a.mdx', line: 7, column: 3, field: 'body', message: '"a,b: 5 %" is wrong.', fix: 'Mend it.' },
    { file: '/public/x, y.png', field: 'file', message: 'Two\nlines\r.', fix: 'Mend it.' },
  ],
  warnings: [{ file: 'articles/a.mdx', line: 3, field: 'standfirst', message: 'It is long.', fix: 'Shorten it.' }],
  fixed: [{ path: 'pages/p.mdx', changes: [{ line: 2, before: 'title: "P', after: 'title: "P"' }] }],
  ...{ checked: 9, reported: 9, elsewhere: 0, compared: true },
};
const nothing: Report = {
  problems: [],
  warnings: [],
  fixed: [],
  checked: 9,
  reported: 9,
  elsewhere: 0,
  compared: true,
  published: 1,
  heldBack: 0,
};

describe('annotations', () => {
  test('stand on their lines, errors first, and what would end them early is escaped', () => {
    expect(githubReport(report, 'content')).toBe(
      '::error file=content/articles/a.mdx,line=7,col=3,title=body::"a,b: 5 %25" is wrong. Mend it.\n' +
        '::error file=public/x%2C y.png,title=file::Two%0Alines%0D. Mend it.\n' +
        '::warning file=content/articles/a.mdx,line=3,title=standfirst::It is long. Shorten it.\n',
    );
  });

  test('are none where nothing is wrong', () => {
    expect(githubReport(nothing, 'content')).toBe('');
  });
});

describe('the document', () => {
  test('has its keys in one order, and null for what is not known', () => {
    expect(jsonReport(report, 'content')).toMatchInlineSnapshot(`
      "{
        "problems": [
          {
            "file": "content/articles/a.mdx",
            "line": 7,
            "column": 3,
            "field": "body",
            "message": "\\"a,b: 5 %\\" is wrong.",
            "fix": "Mend it."
          },
          {
            "file": "public/x, y.png",
            "line": null,
            "column": null,
            "field": "file",
            "message": "Two\\nlines\\r.",
            "fix": "Mend it."
          }
        ],
        "warnings": [
          {
            "file": "content/articles/a.mdx",
            "line": 3,
            "column": null,
            "field": "standfirst",
            "message": "It is long.",
            "fix": "Shorten it."
          }
        ],
        "fixed": [
          {
            "file": "content/pages/p.mdx",
            "line": 2,
            "before": "title: \\"P",
            "after": "title: \\"P\\""
          }
        ],
        "counts": {
          "files": 9,
          "reported": 9,
          "problems": 2,
          "warnings": 1,
          "problemsElsewhere": 0,
          "published": null,
          "heldBack": null
        }
      }
      "
    `);
  });

  test('counts pieces where they can be counted', () => {
    expect(JSON.parse(jsonReport(nothing, 'content'))).toMatchObject({ problems: [], counts: { files: 9, published: 1, heldBack: 0 } });
  });
});

describe('the text', () => {
  test('says what was mended, then the problems, then the warnings', () => {
    expect(textReport(report, 'content')).toMatchInlineSnapshot(`
      "content/pages/p.mdx was mended:
        line 2   title: "P
           now   title: "P"

      public/x, y.png
        file   Two lines .
               Mend it.

      content/articles/a.mdx
        line 7:3   body   "a,b: 5 %" is wrong.
                          Mend it.

      2 problems in 2 of 10 files.

      Warnings, which do not stop a build:

      content/articles/a.mdx
        line 3   standfirst   It is long.
                              Shorten it.

      1 warning in 1 file.
      "
    `);
  });

  test('says how much is in order', () => {
    expect(textReport(nothing, 'content')).toBe('9 files, no problems. 1 piece is published, 0 held back.\n');
  });

  test('says what could not be looked at', () => {
    expect(textReport({ ...nothing, compared: false }, 'content')).toContain(
      'The settings come first: links, names and addresses are looked at once they are in order.',
    );
  });

  test('of some files says what it leaves out', () => {
    expect(textReport({ ...nothing, reported: 1, elsewhere: 2 }, 'content')).toBe(
      '1 file, no problems.\n\nAll 9 files were checked; 2 problems in the others are not shown.\n',
    );
    expect(textReport({ ...nothing, reported: 1 }, 'content')).toBe(
      '1 file, no problems.\n\nAll 9 files were checked; there is no problem in the others.\n',
    );
  });
});
