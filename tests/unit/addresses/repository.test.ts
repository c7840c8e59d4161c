/** Addresses of git servers, as their pages show them. */
import { describe, expect, test } from 'vitest';
import { fileAddresses, issueAddress, mailAddress } from '../../../src/addresses/repository.ts';
import { repository, type Repository } from '../../../src/schema/repository.ts';

const at = (url: string, fields: Partial<Repository> = {}): Repository => {
  const parsed = repository.parse({ url, ...fields });
  if (!parsed) throw new Error('It is there.');
  return parsed;
};

test.each([
  [
    'https://github.com/harbour/review',
    'https://github.com/harbour/review/edit/main/content/articles/a.mdx',
    'https://github.com/harbour/review/commits/main/content/articles/a.mdx',
  ],
  [
    'https://gitlab.com/harbour/texts/review',
    'https://gitlab.com/harbour/texts/review/-/edit/main/content/articles/a.mdx',
    'https://gitlab.com/harbour/texts/review/-/commits/main/content/articles/a.mdx',
  ],
  [
    'https://codeberg.org/harbour/review',
    'https://codeberg.org/harbour/review/_edit/main/content/articles/a.mdx',
    'https://codeberg.org/harbour/review/commits/branch/main/content/articles/a.mdx',
  ],
  [
    'https://gitea.com/harbour/review',
    'https://gitea.com/harbour/review/_edit/main/content/articles/a.mdx',
    'https://gitea.com/harbour/review/commits/branch/main/content/articles/a.mdx',
  ],
  [
    'https://bitbucket.org/harbour/review',
    'https://bitbucket.org/harbour/review/src/main/content/articles/a.mdx?mode=edit&at=main',
    'https://bitbucket.org/harbour/review/history-node/main/content/articles/a.mdx',
  ],
  ['https://git.sr.ht/~harbour/review', undefined, 'https://git.sr.ht/~harbour/review/log/main/item/content/articles/a.mdx'],
])('of a file on %s', (url, edit, history) => {
  expect(fileAddresses(at(url), 'articles/a.mdx')).toEqual(edit === undefined ? { history } : { edit, history });
});

test.each(['https://www.github.com/harbour/review/', 'https://github.com/harbour/review.git', 'https://github.com/harbour/review.git/'])(
  '%s is the same repository',
  (url) => {
    expect(fileAddresses(at(url), 'a.mdx')?.history).toMatch(/github\.com\/harbour\/review\/commits\/main\/content\/a\.mdx$/);
  },
);

test('a server of one’s own is what `host` says, else what its name begins with', () => {
  const history = (url: string, fields: Partial<Repository> = {}) => fileAddresses(at(url, fields), 'a.mdx')?.history;
  expect(history('https://gitlab.harbour.example/a/b')).toBe('https://gitlab.harbour.example/a/b/-/commits/main/content/a.mdx');
  expect(history('https://git.harbour.example/x/a/b', { host: 'forgejo' })).toBe(
    'https://git.harbour.example/x/a/b/commits/branch/main/content/a.mdx',
  );
  expect(history('https://gitlab.harbour.example/a/b', { host: 'github' })).toBe(
    'https://gitlab.harbour.example/a/b/commits/main/content/a.mdx',
  );
});

describe('names are encoded, step by step', () => {
  test.each([
    ['articles/a b#1/über?.mdx', 'articles/a%20b%231/%C3%BCber%3F.mdx'],
    ['articles/100%/index.mdx', 'articles/100%25/index.mdx'],
  ])('%s', (path, encoded) => {
    expect(fileAddresses(at('https://github.com/a/b'), path)?.edit).toBe(`https://github.com/a/b/edit/main/content/${encoded}`);
  });

  test('of branches and folders too; a full stop is the first folder', () => {
    const edit = (branch: string, folder: string, url = 'https://github.com/a/b') =>
      fileAddresses(at(url, { branch, folder }), 'pages/a.md')?.edit;
    expect(edit('issue/#12', 'Die Texte/')).toBe('https://github.com/a/b/edit/issue/%2312/Die%20Texte/pages/a.md');
    expect(edit('main', '.')).toBe('https://github.com/a/b/edit/main/pages/a.md');
    expect(edit('main', './site/content')).toBe('https://github.com/a/b/edit/main/site/content/pages/a.md');
    expect(edit('issue/1&2', '.', 'https://bitbucket.org/a/b')).toBe(
      'https://bitbucket.org/a/b/src/issue/1%262/pages/a.md?mode=edit&at=issue%2F1%262',
    );
  });
});

describe('a report is begun', () => {
  const said = { title: 'Dock & “quay”', text: 'https://example.org/a/\n\n' };
  const filled = 'Dock%20%26%20%E2%80%9Cquay%E2%80%9D';

  test.each([
    ['https://github.com/a/b', `https://github.com/a/b/issues/new?title=${filled}&body=https%3A%2F%2Fexample.org%2Fa%2F%0A%0A`],
    ['https://codeberg.org/a/b', `https://codeberg.org/a/b/issues/new?title=${filled}&body=https%3A%2F%2Fexample.org%2Fa%2F%0A%0A`],
    [
      'https://gitlab.com/a/b',
      `https://gitlab.com/a/b/-/issues/new?issue%5Btitle%5D=${filled}&issue%5Bdescription%5D=https%3A%2F%2Fexample.org%2Fa%2F%0A%0A`,
    ],
    ['https://bitbucket.org/a/b', undefined],
    ['https://git.sr.ht/~a/b', undefined],
  ])('as an issue of %s', (url, address) => {
    expect(issueAddress(at(url), said)).toBe(address);
  });

  test('as a letter, whose lines end as those of letters do', () => {
    expect(mailAddress('desk+errors@example.org', said)).toBe(
      `mailto:desk+errors@example.org?subject=${filled}&body=https%3A%2F%2Fexample.org%2Fa%2F%0D%0A%0D%0A`,
    );
  });
});
