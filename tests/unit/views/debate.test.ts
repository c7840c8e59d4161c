/** A debate is seen at the head of its articles and on their cards; neighbours lead through an issue. */
import { expect, test } from 'vitest';
import { articleCard } from '../../../src/views/article-card.ts';
import { debateOf } from '../../../src/views/debate.ts';
import { neighbours } from '../../../src/views/neighbours.ts';
import { article, noon, type Parts, publication } from '../../support/make-publication.ts';

const authors = { 'ada-quill': { name: 'Ada Quill' }, bo: { name: 'Bo Reed' } };

const inDebate = {
  authors,
  articles: [
    article('claim', { published: '2026-01-02' }),
    article('reply', { published: '2026-01-03', authors: ['bo'], disagreesWith: ['claim'], lang: 'ar' }),
    article('rejoinder', { published: '2026-01-04', authors: ['ada-quill', 'bo'], disagreesWith: ['reply', 'claim'] }),
    article('apart', { published: '2026-01-05' }),
  ],
};

const find = (made: ReturnType<typeof publication>, slug: string) => {
  const found = made.articleBySlug.get(slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  return found;
};

const lines = (slug: string) => {
  const made = publication(inDebate);
  return debateOf(find(made, slug), made).map(({ label, articles }) => [
    label,
    ...articles.map(({ authors: names, label: title }) => [...names, title]),
  ]);
};

test('an article names what it answers, and what answers it', () => {
  expect(lines('claim')).toEqual([['Answered by', ['Ada Quill', 'Bo Reed', 'About rejoinder'], ['Bo Reed', 'About reply']]]);
  expect(lines('reply')).toEqual([
    ['In answer to', ['Ada Quill', 'About claim']],
    ['Answered by', ['Ada Quill', 'Bo Reed', 'About rejoinder']],
  ]);
  expect(lines('rejoinder')).toEqual([['In answer to', ['Bo Reed', 'About reply'], ['Ada Quill', 'About claim']]]);
  expect(lines('apart')).toEqual([]);
});

test('the title of an article in another language says so', () => {
  const made = publication(inDebate);
  expect(debateOf(find(made, 'claim'), made)[0]?.articles[1]).toMatchObject({ language: 'ar', direction: 'rtl' });
});

test('a card names the authors, each once', () => {
  const made = publication(inDebate);
  expect(articleCard(find(made, 'claim'), made).debate).toEqual([{ label: 'Answered by', authors: ['Ada Quill', 'Bo Reed'] }]);
});

test('a card names three authors of many', () => {
  const names = ['a', 'b', 'c', 'd'];
  const replies = names.map((name) => article(`reply-${name}`, { published: '2026-01-03', authors: [name], disagreesWith: ['claim'] }));
  const people = Object.fromEntries(names.map((name) => [name, { name: name.toUpperCase() }]));
  const made = publication({ authors: { ...authors, ...people }, articles: [article('claim', { published: '2026-01-02' }), ...replies] });
  expect(articleCard(find(made, 'claim'), made).debate[0]?.authors).toEqual(['A', 'B', 'C', '…']);
});

const around = (slug: string, parts: Parts, clock = noon) => {
  const made = publication(parts, clock);
  const { neighbours: found } = neighbours(find(made, slug), made);
  return found && [found.issue.label, ...found.entries.map(({ rel, place, label }) => [rel, place, label])];
};

test('an article leads to those before and after it in its issue, in the order of its page, or beyond it where it is alone', () => {
  const articles = [
    article('old', { published: '2025-12-31' }),
    article('first', { published: '2026-01-02' }),
    article('second', { published: '2026-01-03' }),
    article('third', { published: '2026-01-04' }),
  ];
  const parts = { articles, site: { numbering: 'monthly' } };
  expect(around('second', parts)).toEqual(['Number 2, January 2026', ['prev', 'Previous', 'About third'], ['next', 'Next', 'About first']]);
  expect(around('third', parts)).toEqual(['Number 2, January 2026', ['next', 'Next', 'About second']]);
  expect(around('first', parts)).toEqual(['Number 2, January 2026', ['prev', 'Previous', 'About second']]);
  const led = articles.map((one) =>
    one.path.includes('second') ? article('second', { published: '2026-01-03', hashtags: ['featured'] }) : one,
  );
  expect(around('third', { articles: led })?.slice(1)).toEqual([
    ['prev', 'Previous', 'About second'],
    ['next', 'Next', 'About first'],
  ]);
  expect(around('old', { articles })).toEqual(['December 2025', ['prev', 'Newer', 'About first']]);
});

test('an article alone, or without a date, has no neighbours', () => {
  expect(around('one', { articles: [article('one')] })).toBeUndefined();
  const drafts = [article('one', { draft: true, published: undefined }), article('other')];
  expect(around('one', { articles: drafts }, { ...noon, drafts: true })).toBeUndefined();
  expect(around('other', { articles: drafts }, { ...noon, drafts: true })).toBeUndefined();
});
