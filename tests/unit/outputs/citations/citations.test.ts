/** Citations are read back by programs that manage references. Oracle: citation-js. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import { bibtexOf } from '../../../../src/outputs/citations/bibtex.ts';
import { cslJsonOf } from '../../../../src/outputs/citations/csl-json.ts';
import type { Citation, CitationView } from '../../../../src/views/citation.ts';
import { citationView } from '../../../../src/views/citation.ts';
import { authorSchema } from '../../../../src/schema/author.ts';
import { article, publication } from '../../../support/make-publication.ts';

const plain: Citation = {
  key: 'rent-2026',
  title: 'About rent',
  authors: [{ family: 'Quill', given: 'Ada' }, { name: 'The Editors' }],
  publication: 'The Tide',
  day: '2026-01-31',
  url: 'https://example.org/articles/rent/',
  language: 'en',
};

/** The only item that a program finds, with the fields of CSL. */
const itemIn = (text: string): Readonly<Record<string, unknown>> => {
  const items = new Cite(text).data;
  expect(items).toHaveLength(1);
  return items[0] ?? {};
};

test('both formats say the same, and what was meant', () => {
  const expected = {
    id: 'rent-2026',
    title: 'About rent',
    'container-title': 'The Tide',
    issued: { 'date-parts': [[2026, 1, 31]] },
    URL: 'https://example.org/articles/rent/',
    language: 'en',
  };
  expect(itemIn(cslJsonOf(plain))).toMatchObject({ ...expected, type: 'article-magazine' });
  expect(itemIn(bibtexOf(plain))).toMatchObject(expected);
  const person = { family: 'Quill', given: 'Ada' };
  expect(itemIn(cslJsonOf(plain))['author']).toEqual([person, { literal: 'The Editors' }]);
  // In BibTeX a name that is one is a family without a given name.
  expect(itemIn(bibtexOf(plain))['author']).toEqual([person, { family: 'The Editors' }]);
});

test.each([
  'Rent & tide: 38 % of $5 is #1, or a_b',
  'The {dock} that was } not { there',
  'A \\backslash, a ~tilde and a ^caret',
  'Who Owns NASA’s “Wörter”? 港の歴史 مرفأ 🚢',
  '<b>not bold</b> & "quoted"',
  'x'.repeat(300),
])('a title comes back letter for letter: %s', (title) => {
  expect(itemIn(cslJsonOf({ ...plain, title }))['title']).toBe(title);
  const { title: back } = itemIn(bibtexOf({ ...plain, title }));
  expect(withoutMarkup(String(back))).toBe(title);
});

/** citation-js marks what stands in braces as a group that keeps its capitals, and encodes what HTML would read. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<span class="nocase">|<\/span>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

test('a draft without a date is cited without one', () => {
  const { day, ...undated } = plain;
  expect(day).toBeDefined();
  expect(itemIn(cslJsonOf(undated))['issued']).toBeUndefined();
  expect(itemIn(bibtexOf(undated))['issued']).toBeUndefined();
});

test('a style of citation makes a sentence of it', () => {
  const sentence = new Cite(cslJsonOf(plain)).format('bibliography', {});
  expect(sentence).toContain('Quill, A.');
  expect(sentence).toContain('(2026, January 31)');
  expect(sentence).toContain('The Tide');
});

const viewOf = (fields: Readonly<Record<string, unknown>>, site = {}, authors = {}) => {
  const made = publication({
    site,
    authors: { 'ada-quill': { name: 'Ada Quill', sortName: 'Quill, Ada' }, ...authors },
    articles: [article('rent', fields)],
  });
  const [one] = made.articles;
  if (!one) throw new Error('There is no article.');
  return citationView(one, made);
};

const sentenceOf = ({ sentence }: CitationView): string => sentence.map(({ text }) => text).join('');

test('names and the title are apart from the words between them', () => {
  expect(viewOf({}).sentence.filter(({ isolated }) => isolated)).toEqual([
    { text: 'Ada Quill', isolated: true },
    { text: 'About rent', isolated: true },
  ]);
});

test('the sentence has the words, quotation marks and day of the language of the site, and the whole address', () => {
  expect(sentenceOf(viewOf({}))).toBe('Ada Quill, “About rent”, The Tide, January 31, 2026, https://example.org/articles/rent/');
  expect(sentenceOf(viewOf({}, { language: 'de' }))).toBe(
    'Ada Quill: „About rent“. In: The Tide, 31. Januar 2026, https://example.org/articles/rent/',
  );
  const several = viewOf({ authors: ['ada-quill', 'b', 'c'] }, {}, { b: { name: 'Bo' }, c: { name: 'The Editors' } });
  expect(sentenceOf(several)).toContain('Ada Quill, Bo, and The Editors, “');
  expect(several.citation.authors).toEqual([{ family: 'Quill', given: 'Ada' }, { name: 'Bo' }, { name: 'The Editors' }]);
});

test.each([
  ['rent', 'rent-2026'],
  ['über-den-hafen', 'ber-den-hafen-1be48d-2026'],
  ['港', 'piece-1151db-2026'],
  ['岸', 'piece-6303f6-2026'],
])('the key of %s is plain ASCII: %s', (slug, key) => {
  expect(viewOf({ slug }).citation.key).toBe(key);
});

test('a name with "and" in it is one person in both formats', () => {
  const authors = [{ family: 'Brown and Sons', given: 'Jo and Bo' }, { name: 'This and That' }];
  expect(itemIn(bibtexOf({ ...plain, authors }))['author']).toHaveLength(2);
  expect(itemIn(cslJsonOf({ ...plain, authors }))['author']).toHaveLength(2);
});

test.each(['Quill, Ada, Jr.', 'Quill,', ', Ada'])('a sorted name of another form is refused: %s', (sortName) => {
  expect(authorSchema.safeParse({ name: 'Ada Quill', sortName }).error?.issues[0]?.message).toContain(
    'is no name with the family name first',
  );
});
