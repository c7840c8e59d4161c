import { expect, test } from 'vitest';
import { printSummary } from '../../../src/cli/build-summary.ts';
import { article, noon, publication } from '../../support/make-publication.ts';

const built = {
  rendered: 40,
  reused: 1200,
  pages: 1234,
  files: 412,
  largest: 90_000,
  bytes: 5_678_901,
  seconds: 12.34,
  indexed: { shards: 1, reused: 0 },
  now: Date.parse('2026-11-22T12:00:00Z'),
  out: 'dist',
  preview: 'npm run preview',
};

test('a build says what it has done, and what waits for its day', () => {
  const articles = [
    article('a', { hashtags: ['x', 'y'] }),
    article('soon', { title: 'The bill', published: '2026-12-01T09:00:00+01:00' }),
    article('later', { published: '2027-01-01' }),
    article('draft', { draft: true }),
  ];
  expect(printSummary(publication({ site: { name: 'The Tide', timeZone: 'Europe/Berlin' }, articles }), built)).toBe(`
The Tide is built.

  articles     1
  pages        1,234
  hashtags     2
  rendered     40 of 1,240 files
  size         5.7 MB in 412 files, in dist
  time         12.3 seconds
  built for    22 November 2026 at 13:00 (Europe/Berlin): --now 2026-11-22T12:00:00.000Z
  held back    1 draft, 2 scheduled
  next due     1 December 2026 at 09:00: articles/soon.mdx
  look at it   npm run preview, then http://localhost:4321/
`);
});

test('a build that holds nothing back says so', () => {
  const said = printSummary(publication({ articles: [article('a')] }), built);
  expect(said).toContain('held back    nothing');
  expect(said).not.toContain('next due');
});

test('a build whose search has several parts says how many of them it did not have to make', () => {
  const said = printSummary(publication({ articles: [article('a')] }), { ...built, indexed: { shards: 11, reused: 10 } });
  expect(said).toContain('search       11 parts, 10 from the cache\n');
});

test('a build that shows drafts says that it is not for publishing', () => {
  const articles = [article('a'), article('draft', { draft: true })];
  const said = printSummary(publication({ articles }, { ...noon, drafts: true }), { ...built, out: 'dist-with-drafts' });
  expect(said).toContain('  articles      2\n');
  expect(said).toContain('  unpublished   1 draft, 0 scheduled\n');
  expect(said).toMatch(
    /\n\nDrafts and scheduled pieces are shown in dist-with-drafts, and marked\. Look at this site, but do not publish it\.\n$/,
  );
});

test('a site that nears the limit of a host says so, below the table', () => {
  expect(printSummary(publication(), { ...built, files: 19_000 })).toMatch(
    /\n\nCloudflare Pages takes at most 20,000 files; this site has 19,000\.\n$/,
  );
});
