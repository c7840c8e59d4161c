/** What Pagefind reads of a piece. */
import { expect, test } from 'vitest';
import { proseOfPage } from '../../../src/search/prose-of-page.ts';
import { searchDocument } from '../../../src/search/search-document.ts';
import { searchEntry } from '../../../src/views/search-entry.ts';
import { article, publication } from '../../support/make-publication.ts';

const all = publication({
  site: { url: 'https://example.org/opinion/' },
  categories: [{ slug: 'ai', name: 'AI', children: [{ slug: 'chips', name: 'chips & hardware' }] }],
  authors: { bruno: { name: 'Bruno Tide' } },
  articles: [
    article('rent', {
      title: 'Rent & "lease"',
      standfirst: 'Who pays <them>.',
      categories: ['ai/chips', 'ai'],
      hashtags: ['C++', 'featured'],
      authors: ['ada-quill', 'bruno'],
      published: '2026-01-01T00:30:00+02:00',
      corrections: [{ date: '2026-02-01', text: 'It was nine.' }],
      sources: [{ title: 'Ledger', publisher: 'The Port', accessed: '2026-01-02' }],
    }),
  ],
});
const entries = all.articles.map((piece) => searchEntry(piece, all));

test('the search is told the facts of a piece, each level of its subjects by the way that leads to it', () => {
  expect(entries[0]).toMatchObject({
    address: '/articles/rent/',
    language: 'en',
    facts: {
      meta: {
        title: 'Rent & "lease"',
        standfirst: 'Who pays <them>.',
        date: 'December 31, 2025',
        day: '2025-12-31',
        authors: 'Ada Quill, Bruno Tide',
        subject: 'AI / chips & hardware',
      },
      filters: [
        { name: 'category', value: 'AI' },
        { name: 'category', value: 'AI › chips & hardware' },
        { name: 'hashtag', value: 'C++' },
        { name: 'author', value: 'Ada Quill' },
        { name: 'author', value: 'Bruno Tide' },
        { name: 'year', value: '2025' },
        { name: 'kind', value: 'Opinion' },
      ],
      sort: { date: '2025-12-31T22:30:00.000Z' },
    },
  });
});

test('a piece that answers another, or stands in another language, says so', () => {
  const two = publication({
    articles: [article('rent', { title: 'Rent' }), article('reply', { disagreesWith: ['rent'], lang: 'ar' })],
  });
  const facts = two.articles.map((piece) => searchEntry(piece, two).facts.meta);
  expect(facts.map(({ answer, language, direction }) => ({ answer, language, direction }))).toEqual(
    expect.arrayContaining([
      { answer: undefined, language: undefined, direction: undefined },
      { answer: 'In answer to Rent', language: 'ar', direction: 'rtl' },
    ]),
  );
});

test('a document holds them, the text between standfirst and notes, and escapes what is no HTML', () => {
  const [document] = entries.map((entry) => searchDocument(entry, '<p>It rains.</p>'));
  expect(document).toMatchObject({ address: '/articles/rent/', language: 'en', facts: entries[0]?.facts });
  expect(document?.html).toBe(['<p>Who pays &lt;them&gt;.</p>', '', '<div><p>It rains.</p></div>'].join('\n'));
  expect(document?.end).toBe(
    [
      '<h2 id="piece_corrections">Corrections </h2><p>February 1, 2026. It was nine. </p>',
      '<h2 id="piece_sources">Sources </h2><p>Ledger, The Port, read on January\u00A02,\u00A02026 </p>',
      '<h2 id="piece_hashtags">Hashtags </h2><p>#C++ </p>',
    ].join('\n'),
  );
});

test('the text of a scripted piece is what stands in its page', () => {
  const page = '<main><p>before</p><div class="wide" data-body><p>a<br>b</p><div>c</div><img src="d"></div><div>after</div></main>';
  expect(proseOfPage(page)).toBe('<p>a<br>b</p><div>c</div><img src="d">');
  expect(proseOfPage('<main></main>')).toBe('');
});
