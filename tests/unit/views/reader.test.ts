/** What the engine offers a reader without an account. */
import { describe, expect, test } from 'vitest';
import { recentView } from '../../../src/views/recent.ts';
import { savedView, saveView } from '../../../src/views/pages/saved.ts';
import { siteFrame } from '../../../src/views/site-frame.ts';
import { article, noon, publication } from '../../support/make-publication.ts';

const site = { url: 'https://example.org/opinion/' };
const dated = (name: string, published: string, fields = {}) => article(name, { published, ...fields });

describe('the list of the newest pieces', () => {
  const categories = [
    { slug: 'ai', name: 'AI', children: [{ slug: 'chips', name: 'Chips' }] },
    { slug: 'markets', name: 'Markets' },
  ];

  test('has them newest first, each with its subjects and those above them, once', () => {
    const all = publication({
      site,
      categories,
      articles: [dated('a', '2026-01-01'), dated('b', '2026-01-02', { categories: ['ai/chips', 'ai', 'markets'] })],
    });
    expect(recentView(all)).toEqual([
      {
        href: '/opinion/articles/b/',
        categories: ['/opinion/categories/ai/', '/opinion/categories/ai/chips/', '/opinion/categories/markets/'],
      },
      { href: '/opinion/articles/a/', categories: ['/opinion/categories/markets/'] },
    ]);
  });

  test('ends after two hundred, and says nothing of what is held back', () => {
    const many = Array.from({ length: 205 }, (_, index) => article(`piece-${index}`));
    expect(recentView(publication({ articles: many }))).toHaveLength(200);
    const held = publication({ articles: [dated('later', '2027-01-01'), article('draft', { draft: true })] }, noon);
    expect(recentView(held)).toEqual([]);
  });
});

test('what is kept of a piece is what its line in the list says', () => {
  const all = publication({
    site,
    authors: { bo: { name: 'Bo Reed' } },
    articles: [
      article('here', { published: '2026-01-31', standfirst: 'Below.', authors: ['ada-quill', 'bo'] }),
      article('there', { published: '2026-01-30', lang: 'ar' }),
    ],
  });
  const [here, there] = all.articles.map((each) => saveView(each, all));
  expect(here).toMatchObject({ label: 'Save for later', done: 'Saved', list: { href: '/opinion/saved/' } });
  expect(here?.article).toEqual({
    href: '/opinion/articles/here/',
    title: 'About here',
    standfirst: 'Below.',
    authors: 'Ada Quill, Bo Reed',
    date: 'January 31, 2026',
  });
  expect(there?.article).toMatchObject({ language: 'ar', direction: 'rtl' });
});

test('the page of saved pieces is not for search engines, and leads on, to the newest pieces too', () => {
  const articles = Array.from({ length: 5 }, (_, index) => article(`a${index}`, { published: `2026-01-0${index + 1}` }));
  const view = savedView(publication({ site, articles }));
  expect(view.latest.cards.map(({ title }) => title)).toEqual(['About a4', 'About a3', 'About a2']);
  expect(view.head).toMatchObject({ hidden: true, canonical: 'https://example.org/opinion/saved/' });
  expect(view.ways).toContainEqual({ label: 'Subjects', href: '/opinion/categories/' });
});

test('every page knows the list of the newest, and the way to what is saved, in the words of the site', () => {
  expect(siteFrame(publication({ site: { ...site, language: 'de' } }), '/opinion/').reader).toMatchObject({
    recent: '/opinion/recent.json',
    saved: { label: 'Gemerkte Beiträge', href: '/opinion/saved/' },
    newCount: '{count} neu',
  });
});
