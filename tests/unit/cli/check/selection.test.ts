import { describe, expect, test } from 'vitest';
import { selectionOf } from '../../../../src/cli/check/selection.ts';
import { workspaceOf } from '../../../../src/workspace/workspace.ts';

const workspace = workspaceOf('/project', {});
const files = ['site.yaml', 'articles/a.mdx', 'articles/ab.mdx', 'articles/2026/b.mdx', 'articles/caf\u00e9.mdx', '/public/x.png'];

/** The files that are left, or the sentence. */
function chosen(paths: readonly string[], from: readonly string[] = ['/project']): readonly string[] | string {
  const selection = selectionOf({ paths, from }, workspace, files);
  return typeof selection === 'string' ? selection : files.filter(selection.includes);
}

test('nothing typed means everything', () => {
  expect(chosen([])).toEqual(files);
});

describe('a path', () => {
  test.each([
    [['content/articles/a.mdx'], ['articles/a.mdx']],
    [['./content/articles/2026/'], ['articles/2026/b.mdx']],
    [
      ['content/site.yaml', 'content/articles/2026'],
      ['site.yaml', 'articles/2026/b.mdx'],
    ],
    [['/project/content/articles/a.mdx'], ['articles/a.mdx']],
    [['content/articles/cafe\u0301.mdx'], ['articles/caf\u00e9.mdx']],
    [['public'], ['/public/x.png']],
    [['.'], files],
  ])('%j leaves %j', (paths, left) => expect(chosen(paths)).toEqual(left));

  test('counts from the folder where it was typed, or else from that of the project', () => {
    expect(chosen(['articles/a.mdx'], ['/project/content', '/project'])).toEqual(['articles/a.mdx']);
    expect(chosen(['content/articles/a.mdx'], ['/project/content', '/project'])).toEqual(['articles/a.mdx']);
  });

  test.each([
    [
      'content/articles/ac.mdx',
      '"content/articles/ac.mdx" names no file of the publication in content. Did you mean "content/articles/a.mdx"?',
    ],
    ['content/article', '"content/article" names no file of the publication in content. Did you mean "content/articles"?'],
    ['/etc', '"/etc" names no file of the publication in content.'],
    ['../content', '"../content" names no file of the publication in content. Did you mean "content"?'],
  ])('%s that names nothing is answered with a sentence', (path, sentence) => expect(chosen([path])).toBe(sentence));
});
