/** People beside the authors: on the page, in feeds, in structured data and in the search. */
import { expect, test } from 'vitest';
import { renderAtom } from '../../../src/outputs/feeds/atom.ts';
import { itemHtml } from '../../../src/outputs/feeds/item-html.ts';
import { renderJsonFeed } from '../../../src/outputs/feeds/json-feed.ts';
import { renderRss } from '../../../src/outputs/feeds/rss.ts';
import { searchDocument } from '../../../src/search/search-document.ts';
import { contributorLines, contributorsView } from '../../../src/views/contributors.ts';
import { feedView } from '../../../src/views/feeds/feed.ts';
import { articleView } from '../../../src/views/pages/article.ts';
import { authorViews } from '../../../src/views/pages/author.ts';
import { searchEntry } from '../../../src/views/search-entry.ts';
import { contributorRoles } from '../../../src/schema/fields/contributors.ts';
import { feedFaults } from '../../support/feed-faults.ts';
import { article, publication } from '../../support/make-publication.ts';

const contributors = [
  { author: 'bo-reed', role: 'editor' },
  { name: 'Nour & Söhne', role: 'guest', place: 'Rotterdam' },
  { name: 'Lena Öz', role: 'translator' },
  { author: 'bo-reed', role: 'translator' },
  { name: 'Kim Vale', role: 'interviewee' },
  { author: 'ada-quill', role: 'illustrator' },
  { name: 'Kim Vale', role: 'researcher' },
];

const authors = { 'bo-reed': { name: 'Bo Reed' } };
const bo = { label: 'Bo Reed', href: '/authors/bo-reed/' };

function made(fields: Readonly<Record<string, unknown>> = { contributors }, site: Readonly<Record<string, unknown>> = {}) {
  const all = publication({ site, authors, articles: [article('rent', fields)] });
  const [rent] = all.articles;
  if (!rent) throw new Error('There is no article.');
  return { all, rent };
}

test('readers see by whom they are read or heard beside the authors, and who worked on the text after it', () => {
  const { all, rent } = made();
  expect(articleView(rent, all).contributors).toEqual({
    besideAuthors: [
      { role: 'translator', label: 'Translated by', people: [{ label: 'Lena Öz' }, bo] },
      { role: 'illustrator', label: 'Pictures by', people: [{ label: 'Ada Quill', href: '/authors/ada-quill/' }] },
      { role: 'interviewee', label: 'In conversation with', people: [{ label: 'Kim Vale' }] },
      { role: 'guest', label: 'With', people: [{ label: 'Nour & Söhne', place: 'Rotterdam' }] },
    ],
    afterText: [
      { role: 'editor', label: 'Edited by', people: [bo] },
      { role: 'researcher', label: 'Research by', people: [{ label: 'Kim Vale' }] },
    ],
  });
});

test.each([
  ['de', 'Übersetzt von'],
  ['sw', '\u2066Translated by\u2069'],
])('the words are those of the site; where its language lacks them, English ones that say so: %s', (language, label) => {
  const { all, rent } = made({ contributors: [{ author: 'bo-reed', role: 'translator' }] }, { language });
  expect(contributorsView(rent, all).besideAuthors).toEqual([{ role: 'translator', label, people: [bo] }]);
});

test('every role has its place', () => {
  const { all, rent } = made({ contributors: contributorRoles.map((role) => ({ name: 'Kim Vale', role })) });
  expect(contributorLines(rent, all).map(({ role }) => role)).toEqual(contributorRoles);
});

test('nobody stands where nobody is named', () => {
  const { all, rent } = made({});
  expect(articleView(rent, all).contributors).toEqual({ besideAuthors: [], afterText: [] });
});

test('search engines are told who translated and edited, and of all others that they had a part', () => {
  const { all, rent } = made();
  const [data] = articleView(rent, all).head.structured ?? [];
  const person = (name: string) => ({ '@type': 'Person', name });
  const writer = { ...person('Bo Reed'), url: 'https://example.org/authors/bo-reed/' };
  expect(data).toMatchObject({
    translator: [person('Lena Öz'), writer],
    editor: [writer],
    contributor: [
      { ...person('Ada Quill'), url: 'https://example.org/authors/ada-quill/' },
      person('Kim Vale'),
      person('Nour & Söhne'),
      person('Kim Vale'),
    ],
  });
  const { all: others, rent: plain } = made({});
  for (const name of ['translator', 'editor', 'contributor'])
    expect(articleView(plain, others).head.structured?.[0]).not.toHaveProperty(name);
});

test('Atom and RSS name each of them once, and all formats say in the text what each did', () => {
  const { all } = made();
  const view = feedView(all, 'atomFeed');
  const htmls = view.items.map((item) => itemHtml(item, '<p>x</p>', 'en'));
  const [atom, rss, json] = [renderAtom(view, htmls), renderRss(feedView(all, 'feed'), htmls), renderJsonFeed(view, htmls)];
  expect(atom.match(/<contributor>.*?<\/contributor>/g)).toEqual([
    '<contributor><name>Lena Öz</name></contributor>',
    '<contributor><name>Bo Reed</name><uri>https://example.org/authors/bo-reed/</uri></contributor>',
    '<contributor><name>Ada Quill</name><uri>https://example.org/authors/ada-quill/</uri></contributor>',
    '<contributor><name>Kim Vale</name></contributor>',
    '<contributor><name>Nour &amp; Söhne</name></contributor>',
  ]);
  expect(rss.match(/<dc:contributor>.*?<\/dc:contributor>/g)).toHaveLength(5);
  expect(JSON.parse(json).items[0].authors).toEqual([{ name: 'Ada Quill', url: 'https://example.org/authors/ada-quill/' }]);
  const link = (name: string, slug: string) => `<a href="https://example.org/authors/${slug}/">${name}</a>`;
  expect(htmls[0]).toMatch(
    new RegExp(
      `<p>x</p><p>Translated by Lena Öz, ${link('Bo Reed', 'bo-reed')}\\. Pictures by ${link('Ada Quill', 'ada-quill')}\\. In conversation with Kim Vale\\. ` +
        `With Nour &amp; Söhne \\(Rotterdam\\)\\. Edited by ${link('Bo Reed', 'bo-reed')}\\. Research by Kim Vale</p>$`,
    ),
  );
  expect(feedFaults(atom, 'https://example.org/atom.xml')).toEqual([]);
  expect(feedFaults(rss, 'https://example.org/feed.xml')).toEqual([]);
});

test('the search finds their names and places, behind the text', () => {
  const { all, rent } = made();
  const { html, end } = searchDocument(searchEntry(rent, all), '<p>The text.</p>');
  expect(html).not.toContain('Nour');
  expect(end).toContain('<p>With Nour &amp; Söhne, Rotterdam </p>');
  expect(end).toContain('<p>Edited by Bo Reed </p>');
});

test('the page of somebody lists, last, what he or she worked on beside its authors', () => {
  const all = publication({
    authors,
    articles: [
      article('own', { authors: ['bo-reed'], contributors: [{ author: 'bo-reed', role: 'illustrator' }] }),
      article('other', { contributors: [{ author: 'bo-reed', role: 'editor' }], updated: '2026-03-01' }),
      article('draft', { draft: true, contributors: [{ author: 'bo-reed', role: 'editor' }] }),
    ],
  });
  const page = (slug: string) => authorViews(all).find((one) => one.slug === slug);
  const groupsOf = (slug: string) =>
    page(slug)?.view.groups.map(({ name, cards, byOthers }) => [name?.label, name?.count, cards.map(({ title }) => title), byOthers]);
  expect(groupsOf('bo-reed')).toEqual([
    ['January 2026', '1 piece', ['About own'], undefined],
    ['Also worked on', '1 piece', ['About other'], true],
  ]);
  expect(page('bo-reed')?.changed?.written).toBe('2026-03-01');
  expect(groupsOf('ada-quill')).toEqual([['January 2026', '1 piece', ['About other'], undefined]]);
});
