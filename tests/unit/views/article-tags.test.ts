/** What the head of an article says to sites that show links to it. */
import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/views/site-pages.ts';
import { article, noon, publication } from '../../support/make-publication.ts';

test('authors by their pages and accounts, section, hashtags, and the dates', () => {
  const all = publication({
    site: { url: 'https://example.org/opinion/' },
    authors: { bo: { name: 'Bo Reed', fediverse: '@bo@example.social' } },
    articles: [
      article('one', {
        authors: ['ada-quill', 'bo'],
        hashtags: ['AI bubble', 'rent'],
        published: '2026-01-02',
        corrections: [{ date: '2026-01-05', text: 'A name was wrong.' }],
      }),
    ],
  });
  const [page] = pagesOf('article', all, { now: noon.now, divided: true });
  expect(page?.view.head.article).toEqual({
    published: '2026-01-02',
    modified: '2026-01-05',
    authors: ['https://example.org/opinion/authors/ada-quill/', 'https://example.org/opinion/authors/bo/'],
    accounts: ['@bo@example.social'],
    section: 'Markets',
    tags: ['AI bubble', 'rent'],
  });
});
