/** The home page as a value: who leads, what follows, and how much there is of each thing. */
import { describe, expect, test } from 'vitest';
import { homeView } from '../../../../src/views/pages/home.ts';
import { article, publication } from '../../../support/make-publication.ts';

const names = (cards: readonly { readonly title: string }[]) => cards.map(({ title }) => title.replace('About ', ''));
const on = (name: string, published: string, fields = {}, words = 400) => article(name, { published, ...fields }, { words });
const dated = (name: string, day: number, fields = {}) => on(name, `2026-01-${String(day).padStart(2, '0')}`, fields);
const monthly = { numbering: 'monthly' };

describe('the cover', () => {
  test('leads with the newest featured piece, though newer ones follow it', () => {
    const articles = [dated('new', 9), dated('featured', 5, { hashtags: ['featured'] }), dated('old', 1, { hashtags: ['featured'] })];
    const { cover, second } = homeView(publication({ articles }));
    expect(names(cover ? [cover.lead] : [])).toEqual(['featured']);
    expect(names(cover?.also.cards ?? [])).toEqual(['new', 'old']);
    expect(second).toEqual([]);
  });

  test('leads with the newest piece when none is featured', () => {
    expect(homeView(publication({ articles: [dated('old', 1), dated('new', 9)] })).cover?.lead.title).toBe('About new');
  });

  test('says which number it is, and what else is in it', () => {
    const articles = [on('first', '2025-11-02'), on('a', '2026-01-02'), on('b', '2026-01-03')];
    expect(homeView(publication({ articles, site: monthly })).cover).toMatchObject({
      number: { label: 'Number 3, January 2026', href: '/archive/2026/01/' },
      also: { label: 'Also in this number', cards: [{ title: 'About a' }] },
    });
    expect(homeView(publication({ articles })).cover).toMatchObject({
      number: { label: 'January 2026' },
      also: { label: 'Also this month' },
    });
  });

  test('names at most five others, and leads to all of them', () => {
    const ten = Array.from({ length: 10 }, (_, index) => dated(`p${index}`, index + 1));
    const { cover, second } = homeView(publication({ articles: ten }));
    expect(cover?.also.cards).toHaveLength(5);
    expect(names(second.map(({ card }) => card))).toEqual(['p3', 'p2', 'p1', 'p0']);
    expect(cover?.also.all).toEqual({ label: 'All 10 pieces', href: '/archive/2026/01/' });
  });

  describe('has the lengths of its articles', () => {
    const six = [800, 200, 400, 300, 500, 600].map((words, index) =>
      on(index === 2 ? 'lead' : `w${words}`, `2026-01-${10 + index}`, index === 2 ? { hashtags: ['featured'] } : {}, words),
    );

    test('short to long, the lead told apart', () => {
      const profile = homeView(publication({ articles: six, site: monthly })).cover?.profile;
      expect(profile?.lengths.map(({ length }) => length)).toEqual([0.25, 0.379, 0.5, 0.66, 0.758, 1]);
      expect(profile?.lengths.map(({ lead }) => lead)).toEqual([false, false, true, false, false, false]);
      expect(profile?.caption).toBe('The horn of number 1: 6 pieces. The longer, the taller; in the other ink, the lead.');
    });

    test('in the order of publication behind those of the numbers before it, where they are few', () => {
      const later = [on('a', '2026-02-03', {}, 400), on('b', '2026-02-05', { hashtags: ['featured'] }, 100)];
      const profile = homeView(publication({ articles: [...six.slice(0, 3), ...later], site: monthly })).cover?.profile;
      expect(profile?.lengths).toEqual([
        { length: 1, lead: false, earlier: true },
        { length: 0.25, lead: false, earlier: true },
        { length: 0.5, lead: false, earlier: true },
        { length: 0.5, lead: false },
        { length: 0.125, lead: true },
      ]);
      expect(profile?.caption).toBe(
        'The horn of number 2: 2 pieces, and in thin strokes the 3 before. The longer, the taller; in the other ink, the lead.',
      );
    });

    test('with the eleven numbers before it and no older one, sixty strokes at most', () => {
      const months = (perMonth: number) =>
        Array.from({ length: 15 * perMonth }, (_, index) =>
          on(
            `m${index}`,
            `${2025 + Math.floor(index / perMonth / 12)}-${String((Math.floor(index / perMonth) % 12) + 1).padStart(2, '0')}-10`,
          ),
        );
      const lengths = (perMonth: number) => homeView(publication({ articles: months(perMonth) })).cover?.profile?.lengths ?? [];
      expect(lengths(2).map(({ earlier = false }) => earlier)).toEqual([...Array(22).fill(true), false, false]);
      const few = homeView(publication({ articles: months(8).slice(0, -4) })).cover?.profile;
      expect(few?.lengths).toHaveLength(60);
      expect(few?.caption).toContain('4 pieces, and in thin strokes the 56 before');
    });

    test('alone in the first number, and not at all with two articles', () => {
      const profile = homeView(publication({ articles: six.slice(0, 3), site: monthly })).cover?.profile;
      expect(profile?.lengths.map(({ length, earlier }) => [length, earlier])).toEqual([
        [0.25, undefined],
        [0.5, undefined],
        [1, undefined],
      ]);
      expect(profile?.caption).toContain('3 pieces. The longer');
      expect(homeView(publication({ articles: six.slice(0, 2) })).cover).not.toHaveProperty('profile');
    });

    test('in steps: some words more change nothing', () => {
      const lengths = (words: number) =>
        homeView(
          publication({ articles: [on('a', '2026-01-01', {}, words), on('b', '2026-01-02', {}, 1024), on('c', '2026-01-03', {}, 1024)] }),
        ).cover?.profile?.lengths;
      expect(lengths(500)).toEqual(lengths(520));
      expect(lengths(500)).not.toEqual(lengths(600));
    });
  });

  test('draws sixty strokes at most, the lead always among them', () => {
    const many = Array.from({ length: 90 }, (_, index) => on(`p${index}`, '2026-01-02', {}, index + 1));
    const { cover } = homeView(publication({ articles: [...many, on('lead', '2026-01-01', { hashtags: ['featured'] })] }));
    expect(cover?.profile?.lengths).toHaveLength(60);
    expect(cover?.profile?.lengths.filter(({ lead }) => lead)).toHaveLength(1);
    expect(cover?.profile?.caption).toContain('the newest 60 of 91 pieces');
  });
});

describe('the home page', () => {
  test('puts the longest of the newest pieces first behind the cover, and a letter last', () => {
    const articles = [
      on('letter', '2026-01-04', { kind: 'letter' }, 90),
      on('note', '2026-01-03', {}, 300),
      on('essay', '2026-01-02', {}, 2000),
      on('lead', '2026-02-01', { hashtags: ['featured'] }),
    ];
    expect(names(homeView(publication({ articles })).second.map(({ card }) => card))).toEqual(['essay', 'note', 'letter']);
  });

  test('shows the chart of the first piece behind the cover, where it has no picture', () => {
    const articleCount = (fields: object) => [
      article('charted', { published: '2026-01-02', ...fields }, { words: 900, charts: 1 }),
      article('other', { published: '2026-01-03' }, { words: 100, charts: 1 }),
      on('lead', '2026-02-01', { hashtags: ['featured'] }),
    ];
    const second = (fields = {}) => homeView(publication({ articles: articleCount(fields), pictures: ['articles/a.png'] })).second;
    expect(second().map(({ card, chart }) => [card.title, chart?.bodyKey])).toEqual([
      ['About charted', 'body of charted'],
      ['About other', undefined],
    ]);
    expect(second({ image: { src: './a.png', alt: 'A' } })[0]).not.toHaveProperty('chart');
  });

  test('shows the first words of the first piece, where it has neither a picture nor a chart', () => {
    const articles = [on('lead', '2026-02-01'), on('a', '2026-01-02', {}, 900), on('b', '2026-01-01')];
    const { second } = homeView(publication({ articles, pictures: ['articles/a.png'] }));
    expect(second.map(({ opening }) => opening)).toEqual(['It begins.', undefined]);
  });

  test('repeats no piece under the subjects, and each stands under one subject only, the loudest first', () => {
    const categories = [
      { slug: 'c', name: 'C' },
      {
        slug: 'a',
        name: 'A',
        children: [
          { slug: 'x', name: 'X' },
          { slug: 'y', name: 'Y' },
        ],
      },
      { slug: 'b', name: 'B' },
    ];
    const articles = Array.from({ length: 15 }, (_, index) =>
      dated(`p${index + 1}`, index + 1, { categories: index === 0 || index % 3 ? ['a/x'] : ['b', 'a'] }),
    );
    const { cover, second, subjects } = homeView(publication({ categories, articles }));
    const above = [...(cover ? [cover.lead, ...cover.also.cards] : []), ...second.map(({ card }) => card)];
    expect(names(above)).toEqual(['p15', 'p14', 'p13', 'p12', 'p11', 'p10', 'p9', 'p8', 'p7', 'p6']);
    expect(subjects.entries.map(({ subject, branches, cards }) => [subject.label, subject.weight, branches, names(cards)])).toEqual([
      ['A', 1, [{ label: 'X', href: '/categories/a/x/' }], ['p5', 'p3', 'p2']],
      ['B', 0, [], ['p4']],
    ]);
  });

  test('fills the list of a subject with articles that belong to it too, each still once', () => {
    const categories = [
      { slug: 'a', name: 'A' },
      { slug: 'b', name: 'B' },
    ];
    const articles = Array.from({ length: 16 }, (_, index) =>
      dated(`p${index + 1}`, index + 1, { categories: index === 0 ? ['b'] : ['a', 'b'] }),
    );
    const { subjects } = homeView(publication({ categories, articles }));
    expect(subjects.entries.map(({ subject, cards }) => [subject.label, ...names(cards)])).toEqual([
      ['B', 'p1', 'p3', 'p2'],
      ['A', 'p6', 'p5', 'p4'],
    ]);
  });

  test('weighs the hashtags that are used most, without the featured one', () => {
    const { hashtags } = homeView(
      publication({
        articles: [
          dated('a', 1, { hashtags: ['x', 'y', 'z', 'featured'] }),
          dated('b', 2, { hashtags: ['y', 'x', 'featured'] }),
          dated('c', 3, { hashtags: ['y'] }),
        ],
      }),
    );
    expect(hashtags.most.map(({ label, count, weight }) => `${label}: ${count}, ${weight}`)).toEqual([
      'y: 3 pieces, 0.8',
      'x: 2 pieces, 0.5',
      'z: 1 piece, 0',
    ]);
  });

  test('has the last fourteen numbers, oldest first, weighed, with a year where one begins', () => {
    const articles = [on('a', '2024-11-01'), on('b', '2025-12-01'), on('c', '2026-01-02'), on('d', '2026-01-03')];
    const { numbers } = homeView(publication({ articles, site: monthly }));
    expect(numbers.remark).toEqual({ label: '4 pieces in 3 months', href: '/archive/' });
    expect(numbers.latest.map(({ label, month, weight, current, name }) => [label, month, weight, current, name])).toEqual([
      ['1', 'Nov 2024', 0, false, 'Number 1, November 2024'],
      ['14', 'Dec', 0, false, 'Number 14, December 2025'],
      ['15', 'Jan 2026', 0.5, true, 'Number 15, January 2026'],
    ]);
    const many = Array.from({ length: 20 }, (_, index) =>
      on(`m${index}`, `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`),
    );
    expect(homeView(publication({ articles: many })).numbers.latest).toHaveLength(14);
  });

  test('of a publication without a piece says so', () => {
    const view = homeView(publication());
    expect(view).not.toHaveProperty('cover');
    expect(view).toMatchObject({
      second: [],
      subjects: { entries: [] },
      hashtags: { most: [] },
      numbers: { latest: [] },
      empty: 'Nothing has been published here yet.',
    });
  });
});
