/** All feeds that readers follow. */
import { expect, test } from 'vitest';
import { feedListView } from '../../../../src/views/feeds/feed-list.ts';
import { feedsView } from '../../../../src/views/pages/feeds.ts';
import { article, publication } from '../../../support/make-publication.ts';

const all = publication({
  site: { url: 'https://example.org/opinion/' },
  authors: { zoe: { name: 'Zoe Abel', sortName: 'Abel, Zoe' }, 'ada-quill': { name: 'Ada Quill', sortName: 'Quill, Ada' } },
  articles: Array.from({ length: 5 }, (_, index) =>
    article(`a${index}`, { authors: ['ada-quill', 'zoe'], hashtags: ['GPU', `only-${index}`] }),
  ),
});
const groupOf = (label: string) => feedListView(all).groups.find((group) => group.label === label);

test('authors stand in the order of their family names', () => {
  expect(groupOf('Writers')?.feeds.map(({ label }) => label)).toEqual(['Zoe Abel', 'Ada Quill']);
});

test('a hashtag of few pieces has none, and the group says why', () => {
  expect(groupOf('Hashtags')?.feeds.map(({ label }) => label)).toEqual(['#GPU']);
  expect(groupOf('Hashtags')?.remark).toBe('Those with at least 5 pieces');
  expect(groupOf('Writers')).not.toHaveProperty('remark');
});

test('the page says once what all addresses begin with', () => {
  const { root, beginning, whole, lists } = feedsView(all);
  expect(beginning).toBe('Each address begins with https://example.org/opinion/');
  const addresses = [...whole.formats.map(({ href }) => href), ...lists.flatMap(({ feeds }) => feeds.map(({ address }) => address))];
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect(address.startsWith(root)).toBe(true);
});
