/** Under an article stands which others refer to it. */
import { expect, test } from 'vitest';
import { citedIn } from '../../../src/views/cited-in.ts';
import { feedView } from '../../../src/views/feeds/feed.ts';
import { itemHtml } from '../../../src/outputs/feeds/item-html.ts';
import { article, noon, page, type Parts, publication } from '../../support/make-publication.ts';

const links = (...targets: readonly (readonly [target: string, line: number])[]) => ({
  links: targets.map(([target, line]) => ({ target, line })),
});
const headings = [
  { depth: 2, id: 'why', text: 'Why', line: 10 },
  { depth: 3, id: 'über-uns', text: 'Über uns', line: 20 },
];

const citing = (slug: string, parts: Parts, clock = noon) => {
  const made = publication(parts, clock);
  const found = made.articleBySlug.get(slug);
  return found && citedIn(found, made).cited?.entries.map(({ href, section }) => [href, section]);
};

test('each is listed once, newest first, with the section of its first reference', () => {
  const articles = [
    article('rent'),
    article('old', { published: '2026-01-02' }, { headings, ...links(['./rent.mdx', 5], ['./rent.mdx', 12]) }),
    article('new', { published: '2026-03-04' }, { headings, ...links(['/articles/rent/#who-pays', 25], ['./old.mdx', 11]) }),
    article('other', {}, { headings, ...links(['/categories/', 5]) }),
  ];
  const parts = {
    articles: articles.map((one) => (one.path.endsWith('rent.mdx') ? { ...one, facts: { ...one.facts, anchors: ['who-pays'] } } : one)),
  };
  expect(citing('rent', parts)).toEqual([
    ['/articles/new/#%C3%BCber-uns', 'Über uns'],
    ['/articles/old/', undefined],
  ]);
  expect(citing('old', parts)).toEqual([['/articles/new/#why', 'Why']]);
  expect(citing('other', parts)).toBeUndefined();
});

test('a former address is a reference too; an article does not cite itself, and pages cite nothing', () => {
  const parts = {
    articles: [article('rent', { aliases: ['/2019/rent/'] }, links(['/articles/rent/', 5])), article('b', {}, links(['/2019/rent/', 5]))],
    pages: [page('about', {}, links(['/articles/rent/', 5]))],
  };
  expect(citing('rent', parts)).toEqual([['/articles/b/', undefined]]);
});

test('what is held back cites nobody yet', () => {
  const parts = { articles: [article('rent'), article('soon', { draft: true }, links(['./rent.mdx', 5]))] };
  expect(citing('rent', parts)).toBeUndefined();
  expect(citing('rent', parts, { ...noon, drafts: true })).toHaveLength(1);
});

test('a title in another language says which, and the feed lists them too', () => {
  const articles = [article('rent'), article('ar', { lang: 'ar', title: 'الإيجار' }, links(['./rent.mdx', 5]))];
  const made = publication({ articles });
  const rent = made.articleBySlug.get('rent');
  expect(rent && citedIn(rent, made).cited).toEqual({
    label: 'Cited in',
    entries: [{ label: 'الإيجار', href: '/articles/ar/', language: 'ar', direction: 'rtl' }],
  });
  const item = feedView(made, 'feed').items.find(({ link }) => link.endsWith('/rent/'));
  expect(item && itemHtml(item, '<p>x</p>', 'en')).toContain('<p>Cited in: <a href="https://example.org/articles/ar/">الإيجار</a></p>');
});

test('an article that disagrees is not listed: it stands at the head', () => {
  const articles = [
    article('rent'),
    article('reply', { published: '2026-03-04', disagreesWith: ['rent'] }, links(['./rent.mdx', 5])),
    article('other', { published: '2026-03-03' }, links(['./rent.mdx', 5])),
  ];
  expect(citing('rent', { articles })?.map(([href]) => href)).toEqual(['/articles/other/']);
});
