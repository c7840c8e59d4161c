/** Archives often have the date of a piece in the name of its file. */
import { expect, test } from 'vitest';
import { fileSlug } from '../../../../src/addresses/file-slug.ts';
import { buildPublication } from '../../../../src/model/publication.ts';
import { readContent } from '../../../../src/reading/read-content.ts';
import { filesOf } from '../../../properties/publications.ts';
import { bodiesInMemory } from '../../../support/bodies-in-memory.ts';
import { newFolder } from '../../../support/temporary-folder.ts';

test.each([
  ['articles/2014-03-12-the-dock.md', 'the-dock'],
  ['articles/2014/2014-03-12-the-dock/index.mdx', 'the-dock'],
  ['articles/2014-02-30-the-dock.md', '2014-02-30-the-dock'],
  ['articles/2014-03-12.md', '2014-03-12'],
  ['articles/2014-03-12-7.md', '2014-03-12-7'],
  ['articles/2014-03-the-dock.md', '2014-03-the-dock'],
  ['articles/index.md', 'index'],
  ['pages/2014-03-12-the-dock.md', '2014-03-12-the-dock'],
])('the slug of %s is %s', (path, slug) => {
  expect(fileSlug(path)).toBe(slug);
});

test('the name dates a piece without a field; a field counts, and a draft has no date', async () => {
  const piece = (fields: string): string => `---\ntitle: A\nauthors: [ada-quill]\ncategories: [markets]\n${fields}---\n\nText.\n`;
  const content = await newFolder({
    ...filesOf({ zone: 'Europe/London', pieces: [] }),
    'articles/2014-03-12-a.md': piece(''),
    'articles/2014-03-12-b.mdx': piece('published: 2015-01-01\n'),
    'articles/2014-03-12-c/index.md':
      '+++\ntitle = "A"\nauthors = ["ada-quill"]\ncategories = ["markets"]\n+++\n\n[a](../2014-03-12-a.md) [b](/articles/b/)\n',
    'articles/2014-03-12-d.md': piece('draft: true\n'),
    'articles/2014-13-12-e.md': piece(''),
  });
  const read = await readContent({ content, public: `${content}/nothing`, bodies: bodiesInMemory() });
  expect(read.problems.map(({ file, field }) => `${file} ${field}`)).toEqual(['articles/2014-13-12-e.md published']);
  expect(read.content?.articles.map(({ data }) => data.published)).toEqual([
    '2014-03-12',
    '2015-01-01',
    '2014-03-12',
    undefined,
    expect.anything(),
  ]);
  const files = read.content;
  const built =
    files &&
    buildPublication(
      { ...files, articles: files.articles.slice(0, 4), damaged: new Set() },
      { now: Date.parse('2026-11-22T12:00:00Z'), drafts: false },
    );
  expect(built?.problems).toEqual([]);
  expect(built?.publication?.articles.map(({ slug }) => slug).sort()).toEqual(['a', 'b', 'c']);
});

test('a slug of its own keeps the day in the address, with a date in a field and without one', async () => {
  const article = (name: string, fields: string): string =>
    `---\ntitle: ${name}\nauthors: [ada-quill]\ncategories: [markets]\n${fields}slug: 2014-03-12-${name}\n---\n\nText.\n`;
  const content = await newFolder({
    ...filesOf({ zone: 'Europe/London', pieces: [] }),
    'articles/2014-03-12-a.md': article('a', ''),
    'articles/2014-03-12-b.md': article('b', 'published: 2015-01-01\n'),
  });
  const read = await readContent({ content, public: `${content}/nothing`, bodies: bodiesInMemory() });
  const built = read.content && buildPublication(read.content, { now: Date.parse('2026-11-22T12:00:00Z'), drafts: false });
  expect([...read.problems, ...(built?.problems ?? [])]).toEqual([]);
  expect(built?.publication?.articles.map(({ slug, published }) => [slug, published?.day]).sort()).toEqual([
    ['2014-03-12-a', '2014-03-12'],
    ['2014-03-12-b', '2015-01-01'],
  ]);
});
