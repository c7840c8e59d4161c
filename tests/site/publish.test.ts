/** A writer publishes a piece. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, type TestContext, test } from 'vitest';
import { runBroadside } from '../support/run-broadside.ts';
import { newFolder } from '../support/temporary-folder.ts';

/** Half past midnight of the 23rd in London is the 22nd no more, though it is in New York. */
const now = '2026-11-23T00:30:00Z';
const piece = (fields: string, text = 'Text.') =>
  `---\r\n# mine\r\ntitle: "A: piece"\r\n${fields}authors: [ada-quill]\r\ncategories: [markets]\r\n---\r\n\r\n${text}\r\n`;

/** A publication with this piece as `articles/2026/a-piece.mdx`: what the command said, and what the file holds now. */
async function publish(context: TestContext, text: string, ...args: string[]) {
  const content = await newFolder({ 'articles/2026/a-piece.mdx': text }, 'tests/fixtures/minimal');
  context.onTestFinished(() => rm(content, { recursive: true, force: true }));
  const place = args.map((arg) => arg.replace('FOLDER', content));
  const { code, output } = await runBroadside(['publish', ...place, '--content', content, '--now', now], { TZ: 'America/New_York' });
  return {
    code,
    output: output.replaceAll(/\S*broadside-\w+/g, 'FOLDER'),
    text: await readFile(join(content, 'articles/2026/a-piece.mdx'), 'utf8'),
  };
}

describe.concurrent('publish', () => {
  test('gives a draft the day of the site, and changes no other byte', async (context) => {
    expect(await publish(context, piece('draft: true\r\n'), 'a-piece')).toEqual({
      code: 0,
      output:
        'FOLDER/articles/2026/a-piece.mdx is published, with the date of 23 November 2026 at 00:00 (Europe/London).\nIt appears with the next build: npm run build -- --content FOLDER\n',
      text: piece('published: 2026-11-23\r\n'),
    });
  });

  test('schedules a piece that is named by its path, and says that a build has to run then', async (context) => {
    const before = piece('published: 2026-11-30\r\n');
    expect(await publish(context, before, 'FOLDER/articles/2026/a-piece.mdx', '--at', '2026-12-03T09:00:00Z')).toEqual({
      code: 0,
      output:
        'FOLDER/articles/2026/a-piece.mdx is scheduled for 3 December 2026 at 09:00 (Europe/London).\nIt appears with the first build after that time: npm run build -- --content FOLDER\n',
      text: piece('published: 2026-12-03T09:00:00Z\r\n'),
    });
  });

  test.for([
    [
      'is published already',
      'published: 2026-11-23\r\n',
      ['a-piece', '--at', '2026-12-01'],
      1,
      'FOLDER/articles/2026/a-piece.mdx is already published, since 23 November 2026 at 00:00 (Europe/London). Nothing was changed.\n',
    ],
    [
      'is given a date in another form',
      'draft: true\r\n',
      ['a-piece', '--at', '03.12.2026'],
      2,
      '"03.12.2026" is not a date in the form used here. Write 2026-12-03.\n',
    ],
    [
      'is not there',
      'draft: true\r\n',
      ['articles/a-peace.mdx'],
      2,
      '"articles/a-peace.mdx" is not a piece. Did you mean "a-piece"? Pieces are the files in content/articles; name one by the last part of its address, by its path or its title.\n',
    ],
    [
      'has a problem',
      'draft: true\r\nkind: opinon\r\n',
      ['a-piece'],
      1,
      /line 5 {3}kind {3}"kind" cannot be "opinon"\. Did you mean "opinion"\?[^]*\nFOLDER\/articles\/2026\/a-piece\.mdx was not published\. Nothing was changed\.\n$/,
    ],
    [
      'would have one',
      'draft: true\r\nupdated: 2026-11-22\r\n',
      ['a-piece'],
      1,
      /line 5 {3}updated {3}"updated" \(2026-11-22\) is before "published" \(2026-11-23\)\./,
    ],
  ] as const)('changes nothing of a piece that %s', async ([, fields, args, code, said], context) => {
    const before = piece(fields);
    const after = await publish(context, before, ...args);
    expect(after).toEqual({ code, output: typeof said === 'string' ? said : expect.stringMatching(said), text: before });
  });
});
