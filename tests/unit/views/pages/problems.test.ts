/** What a writer sees in the preview when the content has problems. */
import { expect, test } from 'vitest';
import { createUrls } from '../../../../src/addresses/urls.ts';
import { problemsView } from '../../../../src/views/pages/problems.ts';
import { notFoundView } from '../../../../src/views/pages/not-found.ts';
import { publication } from '../../../support/make-publication.ts';

const problem = (file: string, line?: number, column?: number) => ({
  ...{ file, field: 'title', message: `Fact ${line}.`, fix: 'Way out.' },
  ...(line === undefined ? {} : { line }),
  ...(column === undefined ? {} : { column }),
});
const problems = [problem('b.mdx', 7, 3), problem('a.mdx'), problem('b.mdx', 2), problem('/public/x')];
const facts = { problems, folder: 'content', about: undefined, urls: createUrls('https://example.org/opinion/') };

test('all problems stand by file, in the order of their lines', () => {
  const { heading, groups, elsewhere, ways } = problemsView(facts);
  expect({ heading, elsewhere, ways }).toEqual({
    heading: '4 problems in 3 files',
    elsewhere: undefined,
    ways: [{ label: 'Home page', href: '/opinion/' }],
  });
  expect(groups.map(({ file, problems: found }) => [file, ...found.map(({ place }) => place)])).toEqual([
    ['public/x', ''],
    ['content/a.mdx', ''],
    ['content/b.mdx', 'line 2', 'line 7:3'],
  ]);
  expect(groups[2]?.problems[0]).toEqual({ place: 'line 2', field: 'title', message: 'Fact 2.', fix: 'Way out.' });
});

test('on the page of a file its own come first, and the others after them', () => {
  const { heading, help, groups, elsewhere } = problemsView({ ...facts, about: 'b.mdx' });
  expect([heading, groups.map(({ file }) => file)]).toEqual(['2 problems on this page', ['content/b.mdx']]);
  expect(help).toBe(
    'Save the file when it is right, and this page shows itself. Until then no site can be built, and what is right is shown.',
  );
  expect([elsewhere?.label, elsewhere?.groups.map(({ file }) => file)]).toEqual([
    '2 problems in 2 other files',
    ['public/x', 'content/a.mdx'],
  ]);
});

test('where nothing can be shown, it leads nowhere and says so', () => {
  const { help, ways } = problemsView({ ...facts, urls: undefined });
  expect([help.endsWith('and no page can be shown.'), ways]).toEqual([true, []]);
});

test('when all are solved, the list says so', () => {
  expect(problemsView({ ...facts, problems: [] })).toMatchObject({
    heading: 'No problems',
    help: 'Every page shows what was saved last.',
    groups: [],
  });
});

test('pages that are shown as they were lead to the list, and to nothing when there is none', () => {
  const all = publication();
  expect(notFoundView({ ...all, unsolved: 1 }).frame.unsolved).toEqual({
    label: '1 problem',
    href: '/_problems/',
    remark: 'keeps the site from being built. What it concerns is shown as it was before, or not at all.',
  });
  expect(notFoundView({ ...all, unsolved: 2 }).frame.unsolved?.remark).toMatch(/^keep the site .* What they concern is /);
  expect(notFoundView(all).frame).not.toHaveProperty('unsolved');
});
