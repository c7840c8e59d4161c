/** What the search can lead to by its name. */
import { expect, test } from 'vitest';
import { searchNames } from '../../../src/views/search-names.ts';
import { article, noon, publication } from '../../support/make-publication.ts';

test('names what has pieces, the most used first, with other spellings of hashtags, then the titles', () => {
  const all = publication({
    site: { url: 'https://example.org/opinion/' },
    hashtags: [{ label: 'GPU', sameAs: ['GPUs', 'graphics processors'] }],
    categories: [
      { slug: 'ai', name: 'AI' },
      { slug: 'empty', name: 'Empty' },
    ],
    authors: { bo: { name: 'Bo Reed' } },
    articles: [
      article('a', { title: 'One', published: '2026-01-02', categories: ['ai'], hashtags: ['GPUs', 'featured'], authors: ['bo'] }),
      article('b', { title: 'ثان', lang: 'ar', published: '2026-01-01', categories: ['ai'], authors: ['ada-quill'] }),
    ],
  });
  expect(searchNames(all)).toEqual([
    { kind: 'category', label: 'AI', href: '/opinion/categories/ai/', count: '2 pieces' },
    { kind: 'hashtag', label: 'GPU', href: '/opinion/tags/gpu/', count: '1 piece', also: ['gpus', 'graphics-processors'] },
    ...[{ kind: 'author', label: 'Ada Quill', href: '/opinion/authors/ada-quill/', count: '1 piece' }],
    { kind: 'author', label: 'Bo Reed', href: '/opinion/authors/bo/', count: '1 piece' },
    { kind: 'title', label: 'One', href: '/opinion/articles/a/', by: 'Bo Reed' },
    { kind: 'title', label: 'ثان', href: '/opinion/articles/b/', by: 'Ada Quill', language: 'ar', direction: 'rtl' },
  ]);
});

test('names nothing that is held back, and three hundred titles at most', () => {
  const held = publication({ articles: [article('later', { published: '2027-01-01', hashtags: ['secret'] })] }, noon);
  expect(searchNames(held)).toEqual([]);
  const many = Array.from({ length: 305 }, (_, index) => article(`piece-${index}`));
  expect(searchNames(publication({ articles: many })).filter(({ kind }) => kind === 'title')).toHaveLength(300);
});
