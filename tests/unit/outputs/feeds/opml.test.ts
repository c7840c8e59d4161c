/** The list of all feeds, read by a library. */
import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { renderOpml } from '../../../../src/outputs/feeds/opml.ts';
import { feedListView } from '../../../../src/views/feeds/feed-list.ts';
import { article, publication } from '../../../support/make-publication.ts';

test('a feed reader that imports it learns each feed, in its group', () => {
  const articles = [1, 2, 3, 4, 5].map((number) =>
    article(`n${number}`, { hashtags: ['R&D <new>'], ...(number < 3 ? { series: { name: 'Harbours', part: number } } : {}) }),
  );
  const site = { name: 'Ebb & "Flow"', url: 'https://example.org/opinion/' };
  const { head, body } = parseOpml(renderOpml(feedListView(publication({ site, articles }))));
  const base = 'https://example.org/opinion';
  const feed = (title: string, page: string, address: string) => ({
    text: title,
    title,
    type: 'rss',
    htmlUrl: base + page,
    xmlUrl: base + address,
  });
  expect(head?.title).toBe('Ebb & "Flow"');
  expect(body?.outlines).toMatchObject([
    feed('Ebb & "Flow"', '/', '/feed.xml'),
    { text: 'Subjects', outlines: [feed('Markets · Ebb & "Flow"', '/categories/markets/', '/categories/markets/feed.xml')] },
    { text: 'Writers', outlines: [feed('Ada Quill · Ebb & "Flow"', '/authors/ada-quill/', '/authors/ada-quill/feed.xml')] },
    { text: 'Series', outlines: [feed('Harbours · Ebb & "Flow"', '/series/harbours/', '/series/harbours/feed.xml')] },
    { text: 'Hashtags', outlines: [feed('#R&D <new> · Ebb & "Flow"', '/tags/r-and-d-new/', '/tags/r-and-d-new/feed.xml')] },
  ]);
});

test('of a publication without articles there is one feed, and no empty group', () => {
  expect(parseOpml(renderOpml(feedListView(publication()))).body?.outlines).toHaveLength(1);
});
