/** What readers do not see yet says so, wherever it is named. */
import { expect, test } from 'vitest';
import { articleView, type ArticleView } from '../../../src/views/pages/article.ts';
import { searchEntry } from '../../../src/views/search-entry.ts';
import { article, noon, publication } from '../../support/make-publication.ts';

type Fields = Readonly<Record<string, unknown>>;

function viewOf(fields: Fields, site: Fields = {}, others: readonly ReturnType<typeof article>[] = []): ArticleView {
  const all = publication({ site, articles: [article('rent', fields), ...others] }, { ...noon, drafts: true });
  const piece = all.articleBySlug.get('rent');
  if (!piece) throw new Error('There is no piece.');
  return articleView(piece, all);
}

test.each([
  [{ draft: true }, {}, { label: 'Draft', sentence: 'Draft: not published' }],
  [{ draft: true, published: '2026-12-03' }, {}, { label: 'Draft', sentence: 'Draft: not published' }],
  [{ draft: true }, { language: 'de' }, { label: 'Entwurf', sentence: 'Entwurf: nicht veröffentlicht' }],
  [
    { published: '2026-12-03T10:00:00+01:00' },
    { language: 'en-GB' },
    { label: 'Scheduled', sentence: 'Scheduled for 3 December 2026, 09:00 Europe/London' },
  ],
  // A day begins at its midnight in the zone of the site, and a moment may fall on another day there.
  [
    { published: '2026-12-03' },
    { language: 'en-GB', timeZone: 'Asia/Tokyo' },
    { label: 'Scheduled', sentence: 'Scheduled for 3 December 2026, 00:00 Asia/Tokyo' },
  ],
  [
    { published: '2026-12-03T23:30:00Z' },
    { language: 'de', timeZone: 'Europe/Berlin' },
    { label: 'Geplant', sentence: 'Geplant für den 4. Dezember 2026, 00:30 Uhr Europe/Berlin' },
  ],
  [{ published: '2026-11-22T12:00:00Z' }, {}, undefined],
])('a piece with %j on a site with %j', (fields, site, status) => {
  expect(viewOf(fields, site).status).toEqual(status);
  const all = publication({ site, articles: [article('rent', fields)] }, { ...noon, drafts: true });
  expect(all.articles.map((piece) => searchEntry(piece, all).facts.meta['status'])).toEqual([status?.label]);
});

test('a part of a series is marked among the others', () => {
  const series = (part: number) => ({ series: { name: 'Rent', part } });
  const others = [article('later', { ...series(2), published: '2027-01-01' }), article('never', { ...series(3), draft: true })];
  expect(viewOf(series(1), {}, others).series?.parts.map(({ status }) => status)).toEqual([undefined, 'Scheduled', 'Draft']);
});
