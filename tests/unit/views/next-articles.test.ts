/** What to read next is not what stands beside it already. */
import { expect, test } from 'vitest';
import { articleView } from '../../../src/views/pages/article.ts';
import { article, publication } from '../../support/make-publication.ts';

const slugs = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

const made = (about: Record<string, unknown> = {}) =>
  publication({
    articles: slugs.map((slug, index) =>
      article(slug, { published: `2026-01-0${index + 1}`, hashtags: ['rent'], ...(slug === 'fourth' ? about : {}) }, {}),
    ),
  });

const foot = (parts: ReturnType<typeof publication>, slug: string) => {
  const found = parts.articleBySlug.get(slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  const { neighbours, next } = articleView(found, parts);
  return { beside: neighbours?.entries.map(({ href }) => href), related: next?.related.map(({ href }) => href) };
};

test('those before and after an article in its issue are not suggested again, and others take their places', () => {
  const { beside, related } = foot(made(), 'fourth');
  expect(beside).toHaveLength(2);
  expect(related).toHaveLength(3);
  expect(related).not.toEqual(expect.arrayContaining([beside?.[0]]));
  expect(related).not.toEqual(expect.arrayContaining([beside?.[1]]));
});

test('one that the writer names is suggested wherever it stands', () => {
  const [before] = foot(made(), 'fourth').beside ?? [];
  const slug = before?.split('/').at(-2) ?? '';
  expect(foot(made({ related: [slug] }), 'fourth').related?.[0]).toBe(before);
});

test('the other parts of a series stand in the series', () => {
  const parts = publication({
    articles: slugs.map((slug, index) =>
      article(slug, {
        published: `2026-0${index + 1}-02`,
        hashtags: ['rent'],
        ...(['first', 'sixth'].includes(slug) ? { series: { name: 'The rent', part: index + 1 } } : {}),
      }),
    ),
  });
  const { related } = foot(parts, 'first');
  expect(related).toHaveLength(3);
  expect(related).not.toContain('/articles/sixth/');
});
