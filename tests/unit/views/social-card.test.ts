/** What the card of a piece says, and which image stands for a page. */
import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../src/model/publication.ts';
import { articleViews } from '../../../src/views/pages/article.ts';
import { homeView } from '../../../src/views/pages/home.ts';
import { articleCardViews, publicationCardViews, quoteCardView } from '../../../src/views/social-card.ts';
import { article, type Parts, publication } from '../../support/make-publication.ts';

const categories = ['ports', 'tides', 'law'].map((slug) => ({
  slug,
  name: slug.toUpperCase(),
  children: [{ slug: 'more', name: 'More' }],
}));
const articleCount = [
  article('one', { categories: ['ports/more'], kind: 'letter', authors: ['ada-quill', 'bo'] }),
  ...['two', 'three', 'four'].map((name) => article(name, { categories: ['tides'] })),
  ...['five', 'six'].map((name) => article(name, { categories: ['law'] })),
];
const parts: Parts = { categories, articles: articleCount, authors: { bo: { name: 'Bo Wharf' } } };

const socialCardViews = (of: Publication) => [...publicationCardViews(of), ...articleCardViews(of)];

function cardsOf(more: Parts = {}) {
  return new Map(socialCardViews(publication({ ...parts, ...more })).map(({ path, view }) => [path, view]));
}

describe('the card of a piece', () => {
  test('says what it is, by whom, when and where', () => {
    const card = cardsOf({ site: { numbering: 'monthly', colours: { flood: { day: '#d07000', night: '#000000' } } } }).get(
      '/cards/articles/one.png',
    );
    expect(card).toEqual({
      publication: 'The Tide',
      tagline: 'In and out',
      colours: { flood: { day: '#d07000', night: '#000000' } },
      article: {
        ...{ title: 'About one', direction: 'ltr', kind: 'Letter', byline: 'By Ada Quill and Bo Wharf', number: 'Number 1, January 2026' },
        subject: { name: 'PORTS', weight: 0 },
      },
      shares: [
        { share: 0.3, own: true },
        { share: 0.7, own: false },
        { share: 1, own: false },
      ],
    });
  });

  test('is written the way of its language', () => {
    expect(
      cardsOf({ articles: [article('one', { categories: ['ports'], lang: 'ar' })] }).get('/cards/articles/one.png')?.article?.direction,
    ).toBe('rtl');
  });

  test('has no shares below three categories', () => {
    expect(cardsOf({ articles: articleCount.slice(0, 4) }).get('/cards/articles/one.png')?.shares).toEqual([]);
  });

  test('does not change when another piece changes its title or a few are added to a loud subject', () => {
    const many = Array.from({ length: 40 }, (_, index) => article(`tide-${index}`, { categories: ['tides'] }));
    const before = cardsOf({ articles: [...articleCount, ...many] }).get('/cards/articles/one.png');
    const after = cardsOf({ articles: [...articleCount, ...many, article('new', { categories: ['tides'], title: 'New' })] }).get(
      '/cards/articles/one.png',
    );
    expect(after).toEqual(before);
  });
});

describe('the image of a page', () => {
  const pictured = [article('one', { categories: ['ports'], image: { src: './dock.jpg', alt: 'A dock' }, updated: '2026-02-03' })];
  const withPicture = (width: number) => {
    const files = { ...parts, articles: pictured, pictures: ['articles/dock.jpg'] };
    const all = publication(files);
    const sized = all.articles.map((one) => ({ ...one, picture: one.picture && { ...one.picture, width, height: 900 } }));
    return { ...all, articles: sized };
  };

  test('is its card, by its whole address', () => {
    const [one] = articleViews(
      publication({ ...parts, articles: articleCount.slice(0, 1), site: { url: 'https://example.org/opinion/' } }),
    );
    expect(one?.view.head.image).toEqual({
      href: 'https://example.org/opinion/cards/articles/one.png',
      alt: 'About one · By Ada Quill and Bo Wharf · The Tide',
      ...{ type: 'image/png', width: 1200, height: 630 },
    });
  });

  test('is its own picture where that is large enough, and then no card is drawn', () => {
    const large = withPicture(1200);
    expect(articleViews(large)[0]?.view.head.image).toEqual({
      href: 'https://example.org/_astro/dock.digest%20of%20articles/dock.jpg.1200x630.jpg',
      ...{ alt: 'A dock', type: 'image/jpeg', width: 1200, height: 630 },
    });
    expect(socialCardViews(large).map(({ path }) => path)).toEqual(['/cards/publication.png']);
    const small = withPicture(1199);
    expect(articleViews(small)[0]?.view.head.image?.href).toBe('https://example.org/cards/articles/one.png');
    expect(socialCardViews(small).map(({ path }) => path)).toEqual(['/cards/publication.png', '/cards/articles/one.png']);
  });

  test('is that of the publication elsewhere', () => {
    expect(homeView(publication(parts)).head.image).toMatchObject({
      href: 'https://example.org/cards/publication.png',
      alt: 'The Tide: In and out',
    });
  });

  test('is none without cards', () => {
    const all = publication({ ...parts, site: { socialCards: false } });
    expect(socialCardViews(all)).toEqual([]);
    expect(articleViews(all)[0]?.view.head).not.toHaveProperty('image');
    expect(homeView(all).head).not.toHaveProperty('image');
  });

  test('comes with the days of a piece', () => {
    expect(articleViews(withPicture(800))[0]?.view.head.article).toMatchObject({ published: '2026-01-31', modified: '2026-02-03' });
    expect(homeView(publication(parts)).head).not.toHaveProperty('article');
  });
});

test('the card of a quotation names the piece and who wrote it', () => {
  const whole = publication(parts);
  const [first] = whole.articles.filter(({ slug }) => slug === 'one');
  const view = first && quoteCardView('“Tides wait.”', first, whole);
  expect(view?.article).toMatchObject({ title: '“Tides wait.”', byline: 'Ada Quill and Bo Wharf', kind: 'About one' });
  expect(view?.shares).toEqual(cardsOf().get('/cards/articles/one.png')?.shares);
});
