/** Indexes of few and of many: hashtags and authors, their letters, their filter. */
import { describe, expect, test } from 'vitest';
import { authorIndexView, authorViews } from '../../../src/views/pages/author.ts';
import { hashtagIndexView } from '../../../src/views/pages/hashtag.ts';
import { article, publication } from '../../support/make-publication.ts';

const hashtagsOf = (count: number) =>
  publication({
    articles: Array.from({ length: Math.max(1, Math.ceil(count / 8)) }, (_, index) =>
      article(`p${index}`, { hashtags: Array.from({ length: Math.min(8, count - index * 8) }, (_, each) => `word ${index * 8 + each}`) }),
    ),
  });

describe('the index of hashtags', () => {
  test.each([0, 1, 2, 3, 12, 39])('of %i is short: no filter, and none before the alphabet', (count) => {
    const view = hashtagIndexView(hashtagsOf(count));
    expect(view.letters.flatMap(({ hashtags }) => hashtags)).toHaveLength(count);
    expect(view).not.toHaveProperty('filter');
    expect(view).not.toHaveProperty('most');
  });

  test.each([40, 300, 3000])('of %i begins with the most used, and can be filtered', (count) => {
    const view = hashtagIndexView(hashtagsOf(count));
    expect(view.letters.flatMap(({ hashtags }) => hashtags)).toHaveLength(count);
    expect(view.most?.hashtags).toHaveLength(24);
    expect(view.filter).toEqual({
      label: 'Find in this list',
      found: `{shown} of ${count.toLocaleString('en')}`,
      nothing: 'Nothing in this list has these letters.',
    });
  });

  test('does not name the mark for editors, and it weighs nothing', () => {
    const articles = Array.from({ length: 9 }, (_, index) =>
      article(`p${index}`, { hashtags: index < 2 ? ['tide', 'featured'] : ['featured'] }),
    );
    const { letters } = hashtagIndexView(publication({ articles }));
    expect(letters.flatMap(({ hashtags }) => hashtags.map(({ label, weight }) => [label, weight]))).toEqual([['tide', 0.3]]);
  });
});

describe('the index of authors', () => {
  const authors = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => {
        const family = `${'ABC'[index % 3]}${index}`;
        return [`w${index}`, { name: `Zed ${family}`, sortName: `${family}, Zed` }];
      }),
    );

  test('is in the order of family names, each with what they write about most', () => {
    const { authors: listed, ...view } = authorIndexView(
      publication({
        authors: {
          'ada-quill': { name: 'Ada Quill', sortName: 'Quill, Ada' },
          zoe: { name: 'Zoe Abel', sortName: 'Abel, Zoe' },
          abe: { name: 'Abe Zorn', sortName: 'Zorn, Abe' },
        },
        categories: [
          { slug: 'law', name: 'Law', children: [{ slug: 'courts', name: 'Courts' }] },
          { slug: 'ports', name: 'Ports' },
        ],
        articles: ['law/courts', 'ports', 'law'].map((category, index) =>
          article(`p${index}`, { authors: ['zoe'], categories: [category] }),
        ),
      }),
    );
    expect(listed.map(({ label, subjects }) => [label, subjects])).toEqual([
      [
        'Zoe Abel',
        [
          { label: 'Law', href: '/categories/law/' },
          { label: 'Ports', href: '/categories/ports/' },
        ],
      ],
      ['Ada Quill', []],
      ['Abe Zorn', []],
    ]);
    expect(view).not.toHaveProperty('alphabet');
  });

  test('of many leads to the first of each letter', () => {
    const {
      alphabet,
      filter,
      authors: listed,
    } = authorIndexView(publication({ authors: { ...authors(399), 'ada-quill': { name: 'Zed A999', sortName: 'A999, Zed' } } }));
    expect(filter?.found).toBe('{shown} of 400');
    expect(alphabet?.all).toEqual(['A', 'B', 'C'].map((letter, index) => ({ letter, id: `letter-${index + 1}` })));
    const firsts = listed.flatMap(({ id, label }, index) => (id === undefined ? [] : [[id, label[4], listed[index - 1]?.label[4]]]));
    expect(firsts).toEqual([
      ['letter-1', 'A', undefined],
      ['letter-2', 'B', 'A'],
      ['letter-3', 'C', 'B'],
    ]);
  });
});

test('the page of an author counts their pieces by top category, without the weight of the category', () => {
  const all = publication({
    categories: [
      { slug: 'law', name: 'Law' },
      { slug: 'ports', name: 'Ports' },
    ],
    authors: { bo: { name: 'Bo' }, 'ada-quill': { name: 'Ada' } },
    articles: Array.from({ length: 9 }, (_, index) =>
      article(`p${index}`, { authors: [index < 2 ? 'bo' : 'ada-quill'], categories: [index === 0 || index > 3 ? 'law' : 'ports'] }),
    ),
  });
  const bo = authorViews(all).find(({ slug }) => slug === 'bo')?.view;
  expect(bo?.below?.label).toBe('Writes about');
  expect(bo?.below?.lists).toEqual([
    { label: 'Law', href: '/categories/law/', articleCount: 1, count: '1 piece' },
    { label: 'Ports', href: '/categories/ports/', articleCount: 1, count: '1 piece' },
  ]);
});
