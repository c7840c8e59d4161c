import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/model/article.ts';
import { relatedThrough } from '../../../../src/model/relations/related.ts';
import { article, publication } from '../../../support/make-publication.ts';

/** What to read next after the piece `x`. */
function afterX(articles: readonly ReturnType<typeof article>[], limit = 3): readonly string[] {
  const { articleBySlug, relatedTo } = publication({
    articles,
    categories: [
      { slug: 'markets', name: 'M' },
      { slug: 'law', name: 'L' },
    ],
  });
  const x = articleBySlug.get('x');
  return x ? relatedTo(x, limit).map(({ slug }) => slug) : [];
}

describe('what to read next', () => {
  test('shares a hashtag; the rare one counts most', () => {
    const common = ['a', 'b', 'c'].map((file) => article(file, { hashtags: ['common'] }));
    expect(
      afterX([article('x', { hashtags: ['common', 'rare'] }), ...common, article('z', { hashtags: ['rare'], published: '2020-01-01' })]),
    ).toEqual(['z', 'a', 'b']);
  });

  test('shares more hashtags before fewer', () => {
    expect(
      afterX([
        article('x', { hashtags: ['p', 'q'] }),
        article('one', { hashtags: ['p'] }),
        article('two', { hashtags: ['p', 'q'], published: '2020-01-01' }),
      ]),
    ).toEqual(['two', 'one']);
  });

  test('is of the same subject when hashtags do not decide, then newer, then in the order of the slugs', () => {
    const hashtags = ['p'];
    expect(
      afterX(
        [
          article('x', { hashtags }),
          article('law', { hashtags, categories: ['law'], published: '2026-06-01' }),
          article('old', { hashtags, published: '2020-01-01' }),
          article('b', { hashtags }),
          article('a', { hashtags }),
        ],
        9,
      ),
    ).toEqual(['a', 'b', 'old', 'law']);
  });

  test('is nothing rather than something that only shares the subject', () => {
    expect(afterX([article('x', { hashtags: ['p'] }), article('y', { hashtags: ['q'] }), article('z')])).toEqual([]);
  });

  test('begins with what the writer named, in that order, each once, and never with the piece itself', () => {
    const hashtags = ['p'];
    expect(
      afterX(
        [article('x', { hashtags, related: ['z', 'y', 'z'] }), article('w', { hashtags }), article('y', { hashtags }), article('z')],
        9,
      ),
    ).toEqual(['z', 'y', 'w']);
  });

  test('is the same whatever the order of the files', () => {
    const articles = [
      article('x', { hashtags: ['p', 'q'] }),
      ...['a', 'b', 'c', 'd'].map((file, index) => article(file, { hashtags: index % 2 ? ['p'] : ['q'] })),
    ];
    expect(afterX(articles.toReversed())).toEqual(afterX(articles));
  });
});

test('finding it looks at the 200 newest pieces of a hashtag, however many there are', () => {
  const [model] = publication({ articles: [article('x', { hashtags: ['a'] })] }).articles;
  if (!model) throw new Error('The piece is missing.');
  const other = { ...model, categories: ['elsewhere'] };
  // Newest first, as in every list; one of them is in the same category, which is better.
  const firstFound = (place: number): string | undefined => {
    const all = Array.from({ length: 20_000 }, (_, index): Article => ({ ...(index === place ? model : other), slug: `piece-${index}` }));
    const bySlug = new Map([...all, model].map((piece) => [piece.slug, piece]));
    return relatedThrough(bySlug, new Map([['a', [...all, model]]]))(model, 1)[0]?.slug;
  };
  expect(firstFound(199)).toBe('piece-199');
  expect(firstFound(200)).not.toBe('piece-200');
});
