/** The text of an article in a feed of any format. */
import { expect, test } from 'vitest';
import { itemHtml } from '../../../src/outputs/item-html.ts';
import { feedView } from '../../../src/views/feed.ts';
import { article, publication } from '../../support/make-publication.ts';

test('the text stands after the sentence about its kind, with complete addresses and the language where it differs', () => {
  const { items } = feedView(publication({ articles: [article('rent', { lang: 'de' })] }));
  const [item] = items;
  expect(item && itemHtml(item, '<p id="a"><a href="/about/">a</a></p>', 'en')).toBe(
    '<p><em>This is an opinion piece: it argues the view of those who sign it.</em></p><div lang="de" dir="ltr"><p><a href="https://example.org/about/">a</a></p></div>',
  );
});

test('each feed names its own address', () => {
  const { self } = feedView(publication({ articles: [] }), 'recent');
  expect(self).toBe('https://example.org/recent.json');
});

test('whatever the view puts before the text stands there, as text', () => {
  const [item] = feedView(publication({ articles: [article('rent')] })).items;
  expect(item && itemHtml({ ...item, opening: ['A <b>', 'C'] }, '<p>x</p>', 'en')).toBe(
    '<p><em>A &lt;b&gt;</em></p><p><em>C</em></p><p>x</p>',
  );
});
