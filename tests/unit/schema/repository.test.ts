/** Where files lie and errors are reported. What writers read when it is wrong: fixtures/broken/repository-and-errors. */
import { describe, expect, test } from 'vitest';
import { errors, hostOf, repository } from '../../../src/schema/repository.ts';
import { siteSchema } from '../../../src/schema/site.ts';

const isTaken = (fields: Readonly<Record<string, unknown>>): boolean =>
  repository.safeParse({ url: 'https://github.com/harbour/review', ...fields }).success;

test('branch and folder are those that most have', () => {
  expect(repository.parse({ url: 'https://github.com/harbour/review' })).toMatchObject({ branch: 'main', folder: 'content' });
});

test.each([
  'https://github.com/harbour',
  'https://github.com/harbour/review?tab=readme',
  'https://github.com/harbour/review#readme',
  'https://me:secret@github.com/harbour/review',
  'git@github.com:harbour/review.git',
  'https://git.example.org/harbour/review',
])('%s is refused', (url) => {
  expect(isTaken({ url })).toBe(false);
});

test.each(['a b', 'a..b', '/a', 'a/', '-a', 'a:b', 'a.'])('no branch is called "%s"', (branch) => {
  expect(isTaken({ branch })).toBe(false);
  expect(isTaken({ branch: 'issue/12-berths' })).toBe(true);
});

test.each(['/content', '../content', 'a/../b', 'a\\b', 'a//b'])('no folder is called "%s"', (folder) => {
  expect(isTaken({ folder })).toBe(false);
  expect(isTaken({ folder: './Die Texte/' })).toBe(true);
});

test('the name of a server counts from its beginning, and what the field says counts first', () => {
  expect(hostOf({ url: 'https://github.com.example/a/b' })).toBe('github');
  expect(hostOf({ url: 'https://mygithub.com/a/b' })).toBeUndefined();
  expect(hostOf({ url: 'https://git.example/a/b', host: 'gitea' })).toBe('gitea');
});

test.each(['desk@example.org', 'issues', undefined])('errors go to %s', (value) => {
  expect(errors.safeParse(value).success).toBe(true);
});

test.each(['desk', 'mailto:desk@example.org', 'https://example.org/', 'a@b.example?cc=c@d.example', 'a@b.example, c@d.example'])(
  'and not to "%s"',
  (value) => {
    expect(errors.safeParse(value).success).toBe(false);
  },
);

describe('issues', () => {
  const settings = {
    ...{
      name: 'The Tide',
      url: 'https://example.org/',
      language: 'en',
      timeZone: 'UTC',
      tagline: 'In and out',
      description: 'On harbours.',
    },
    errors: 'issues',
  };

  test.each([
    [{ url: 'https://codeberg.org/a/b' }, true],
    [{ url: 'https://git.sr.ht/~a/b' }, false],
    [{ url: 'https://bitbucket.org/a/b' }, false],
    [undefined, false],
  ])('of %j: %s', (given, taken) => {
    expect(siteSchema.safeParse({ ...settings, ...(given && { repository: given }) }).success).toBe(taken);
  });
});
