/** What keeps a draft from being published. */
import { describe, expect, test } from 'vitest';
import { articleCalled, articlesTitled, problemsOfPublishing, stateOf } from '../../../src/model/publish-article.ts';
import { buildPublication } from '../../../src/model/publication.ts';
import type { WrittenText } from '../../../src/markdown/words/written-text.ts';
import type { ArticleFields } from '../../../src/schema/article.ts';
import { article, files, noon } from '../../support/make-publication.ts';

const today = '2026-11-22';

function problemsOf(piece: WrittenText<ArticleFields>, others: readonly WrittenText<ArticleFields>[] = [], at = today): readonly string[] {
  const all = files({ articles: [piece, ...others] });
  return problemsOfPublishing(piece, at, all, noon).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test('a piece goes by its slug or its path, in any composition', () => {
  const all = files({ articles: [article('a', { slug: 'sp\u00e4ter' }), article('2026/b/index')] });
  const { addresses } = buildPublication(all, noon);
  const pathOf = (name: string) => articleCalled(name, all, addresses)?.path;
  expect(['spa\u0308ter', 'articles/a.mdx', 'b', 'a'].map(pathOf)).toEqual([
    'articles/a.mdx',
    'articles/a.mdx',
    'articles/2026/b/index.mdx',
    undefined,
  ]);
});

test('a piece goes by its title where no other has the same', () => {
  const titled = (name: string, title: string) => article(name, { title });
  const all = files({ articles: [titled('a', 'Who pays?'), titled('b', 'Twice'), titled('c', 'twice')] });
  const { addresses } = buildPublication(all, noon);
  const pathOf = (name: string) => articleCalled(name, all, addresses)?.path;
  expect(articlesTitled('TWICE', all.articles).map(({ path }) => path)).toEqual(['articles/b.mdx', 'articles/c.mdx']);
  expect(['who pays', 'Twice', 'c'].map(pathOf)).toEqual(['articles/a.mdx', undefined, 'articles/c.mdx']);
});

test('its state is that of the moment', () => {
  const statusAt = (fields: Readonly<Record<string, unknown>>) => stateOf(article('a', fields), files(), noon.now).status;
  expect([{ draft: true }, { published: '2026-11-22' }, { published: '2026-11-23' }].map(statusAt)).toEqual([
    'draft',
    'published',
    'scheduled',
  ]);
});

describe('publishing is refused', () => {
  test('when a link of the piece leads to one that is not out yet', () => {
    const link = { target: '/articles/later/', line: 9 };
    const piece = article('now', { draft: true }, { links: [link] });
    const [problem] = problemsOf(piece, [article('later', { published: '2026-12-01' })]);
    expect(problem).toContain('articles/now.mdx:9 "/articles/later/" leads to');
    expect(problemsOf(piece, [article('later', { published: '2026-12-01' })], '2026-12-01')).toEqual([]);
  });

  test('when it was updated before it appears', () => {
    expect(problemsOf(article('a', { draft: true, updated: '2026-03-01' }))).toEqual([
      'articles/a.mdx:7 "updated" (2026-03-01) is before "published" (2026-11-22).',
    ]);
  });

  test('not because of what is wrong elsewhere', () => {
    const other = article('other', { authors: ['nobody'] });
    expect(problemsOf(article('a', { draft: true }), [other])).toEqual([]);
    expect(problemsOf(article('a', { draft: true, authors: ['nobody'] }), [other])).toHaveLength(1);
  });
});
