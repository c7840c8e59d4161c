/** Who has cited a section finds it again when its heading has other words. */
import { expect, test } from 'vitest';
import { addressListView } from '../../../src/views/addresses.ts';
import { lostHeadings } from '../../../src/views/lost-headings.ts';
import { article, page, publication } from '../../support/make-publication.ts';

type Headings = readonly (readonly [id: string, ...former: string[]])[];

const facts = (headings: Headings) => ({
  headings: headings.map(([id, ...former], index) => ({
    depth: 2,
    id,
    text: id,
    line: index + 1,
    ...(former.length > 0 ? { former } : {}),
  })),
});

const lost = (before: Headings, now: Headings) => {
  const { addresses } = addressListView(publication({ articles: [article('rent', {}, facts(before))] }));
  return lostHeadings(addresses, publication({ articles: [article('rent', {}, facts(now))] })).map(
    ({ message, fix }) => `${message} ${fix}`,
  );
};

test('the addresses of a site hold its headings, former ones too', () => {
  const made = publication({
    articles: [article('rent', {}, facts([['why', 'why-not'], ['how']])), article('tide')],
    pages: [page('about', {}, facts([['us']]))],
  });
  expect(
    addressListView(made)
      .addresses.map(({ headings }) => headings)
      .slice(0, 3),
  ).toEqual([['why', 'why-not', 'how'], undefined, ['us']]);
});

test('a heading that has other words is named, with the line that keeps its address', () => {
  expect(lost([['why'], ['how'], ['end']], [['why'], ['in-what-way'], ['end']])).toEqual([
    '/articles/rent/#how would lead to the beginning of the text: no heading has that address any more. Let it lead to a heading of today; if this guess is right: formerHeadings: [{ was: "how", now: "in-what-way" }]',
  ]);
});

test('what has been kept before stays in the line', () => {
  expect(lost([['why', 'wherefore'], ['2026']], [['why', 'wherefore'], ['this-year']])).toEqual([
    '/articles/rent/#2026 would lead to the beginning of the text: no heading has that address any more. Let it lead to a heading of today; if this guess is right: formerHeadings: [{ was: "wherefore", now: "why" }, { was: "2026", now: "this-year" }]',
  ]);
});

test.each<[now: Headings, successor: string]>([
  [[['new'], ['b'], ['c']], 'new'],
  [[['b'], ['c']], 'b'],
  [[['b'], ['new'], ['c']], 'b'],
])('the first heading is gone, and %j are there', (now, successor) => {
  expect(lost([['a'], ['b'], ['c']], now)[0]).toContain(`{ was: "a", now: "${successor}" }`);
});

test('a section that is gone leads to the one before it', () => {
  expect(lost([['a'], ['b'], ['c']], [['a'], ['c']])[0]).toContain('{ was: "b", now: "a" }');
  expect(lost([['a'], ['b']], [['a']])[0]).toContain('{ was: "b", now: "a" }');
});

test('nothing is lost that still leads there, and nothing can lead into a text without headings, or one that is gone', () => {
  expect(lost([['a'], ['b']], [['b'], ['a']])).toEqual([]);
  expect(lost([['a']], [['new', 'a']])).toEqual([]);
  expect(lost([['a']], [])).toEqual([]);
  const { addresses } = addressListView(publication({ articles: [article('rent', {}, facts([['a']]))] }));
  expect(lostHeadings(addresses, publication({ articles: [article('tide')] }))).toEqual([]);
});

test.each<[what: string, before: Headings, now: Headings, pairs: readonly string[]]>([
  [
    'a new heading stands before the reworded one',
    [['a-stack-of-promises']],
    [['interlude'], ['a-pile-of-promises']],
    ['a-pile-of-promises'],
  ],
  [
    'two are reworded, with a new one between',
    [['cheap-money'], ['dear-power']],
    [['money-was-cheap'], ['interlude'], ['power-is-dear']],
    ['money-was-cheap', 'power-is-dear'],
  ],
  ['one is gone and the next is reworded', [['first'], ['second'], ['last']], [['first'], ['third'], ['last']], ['third']],
  ['two of three are gone', [['a'], ['bee'], ['sea'], ['d']], [['a'], ['new'], ['d']], ['a', 'a']],
])('the guess looks at the words, then at the place: %s', (_, before, now, pairs) => {
  const [text = ''] = lost(before, now);
  expect([...text.matchAll(/now: "([^"]*)"/g)].map(([, id]) => id)).toEqual(pairs);
});

test('a text that has moved in the same change is found, by its id and by its alias', () => {
  const { addresses } = addressListView(
    publication({ articles: [article('rent', {}, facts([['why']]))], pages: [page('about', {}, facts([['us']]))] }),
  );
  const moved = publication({
    articles: [article('rent-freeze', { aliases: ['rent'] }, facts([['how']]))],
    pages: [page('we', { aliases: ['about'] }, facts([['them']]))],
  });
  expect(lostHeadings(addresses, moved).map(({ file, message }) => `${file} ${message}`)).toEqual([
    expect.stringMatching(/^articles\/rent-freeze\.mdx \/articles\/rent\/#why would/),
    expect.stringMatching(/^pages\/we\.mdx \/about\/#us would/),
  ]);
});

test('3,000 lost headings of one text are one sentence', () => {
  const many = (name: string): Headings => Array.from({ length: 3000 }, (_, index) => [`${name}-${index}`]);
  const [text = ''] = lost(many('same'), many('other'));
  expect(text).toContain('/articles/rent/#same-0, /articles/rent/#same-1, /articles/rent/#same-2 and 2997 more would lead');
  expect(text).toContain('{ was: "same-2999", now: "other-2999" }');
});
