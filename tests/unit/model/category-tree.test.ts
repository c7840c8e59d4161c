import { expect, test } from 'vitest';
import { article, problems, publication } from '../../support/make-publication.ts';

interface Nested {
  readonly slug: string;
  readonly name: string;
  readonly children: Nested[];
}

const categories = [
  {
    slug: 'a',
    name: 'A',
    children: [
      { slug: 'c', name: 'C below A', children: [{ slug: 'd', name: 'D' }] },
      { slug: 'e', name: 'E' },
    ],
  },
  { slug: 'b', name: 'B', description: 'On B.', children: [{ slug: 'c', name: 'C below B' }] },
];

test('a subject whose page no disk could hold is refused once, whatever lies below it', () => {
  const slug = (depth: number): string => `${'x'.repeat(75)}-${depth}`;
  const nested = (depth: number): Nested => ({ slug: slug(depth), name: 'X', children: depth < 60 ? [nested(depth + 1)] : [] });
  expect(problems({ categories: [nested(1), { slug: 'markets', name: 'Markets' }] })).toEqual([
    expect.stringContaining(`The address of "${slug(11)}" is too long: with the categories above it, it has 859 bytes, and 800 fit.`),
  ]);
});

test('two subjects of one name below two parents are two subjects', () => {
  const { categories: tree } = publication({ categories });
  expect(tree.byPath.get('a/c')?.name).toBe('C below A');
  expect(tree.byPath.get('b/c')?.name).toBe('C below B');
  expect([...tree.byPath.keys()]).toEqual(['a', 'a/c', 'a/c/d', 'a/e', 'b', 'b/c']);
  expect(tree.roots).toEqual(['a', 'b']);
});

test('each subject knows the way down to it and what lies directly below it', () => {
  const { categories: tree } = publication({ categories });
  expect(tree.byPath.get('a/c/d')).toEqual({ path: 'a/c/d', name: 'D', trail: ['a', 'a/c', 'a/c/d'], children: [] });
  expect(tree.byPath.get('a')?.children).toEqual(['a/c', 'a/e']);
  expect(tree.byPath.get('b')?.description).toBe('On B.');
});

test('a subject holds what those below it hold, each piece once however many of its subjects meet there', () => {
  const { articlesInCategory } = publication({
    categories,
    articles: [
      article('deep', { categories: ['a/c/d', 'a/e'], published: '2026-01-01' }),
      article('twice', { categories: ['b/c', 'a', 'b/c'], published: '2026-01-02' }),
    ],
  });
  expect(Object.fromEntries([...articlesInCategory].map(([path, pieces]) => [path, pieces.map(({ slug }) => slug)]))).toEqual({
    a: ['twice', 'deep'],
    'a/c': ['deep'],
    'a/c/d': ['deep'],
    'a/e': ['deep'],
    b: ['twice'],
    'b/c': ['twice'],
  });
});

test('a name that stands twice below one parent is a problem, once', () => {
  expect(
    problems({
      categories: [
        {
          slug: 'a',
          name: 'A',
          children: [
            { slug: 'c', name: 'C' },
            { slug: 'c', name: 'C again' },
          ],
        },
      ],
    }),
  ).toEqual(['categories.yaml slug | "a/c" is in the tree twice. | Give one of the two another slug, or join them.']);
});

test('a subject that nobody listed is a problem, and the nearest one is offered', () => {
  const said = (path: string) => problems({ categories, articles: [article('x', { categories: [path] })] })[0];
  expect(said('a/cc')).toBe(
    'articles/x.mdx:5 categories | "a/cc" is not a category. Did you mean "a/c"? | Categories are listed in content/categories.yaml.',
  );
  expect(said('d')).toContain('Did you mean "a/c/d"?');
  expect(said('c/d')).toContain('Did you mean "a/c/d"?');
  expect(said('A')).toContain('Did you mean "a"?');
  expect(said('elsewhere')).toContain('"elsewhere" is not a category. |');
});
