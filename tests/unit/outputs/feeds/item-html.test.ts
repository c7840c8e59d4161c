/** The text of an article in a feed of any format. */
import { expect, test } from 'vitest';
import { itemHtml } from '../../../../src/outputs/feeds/item-html.ts';
import { feedView } from '../../../../src/views/feeds/feed.ts';
import { article, publication } from '../../../support/make-publication.ts';

const kind = '<p><em>This is an opinion piece: it argues the view of those who sign it.</em></p>';

function htmlOf(fields: Parameters<typeof article>[1], body: string, others: ReturnType<typeof article>[] = []): string {
  const made = publication({
    site: { socialCards: false },
    articles: [article('rent', { published: '2026-02-01', ...fields }), ...others],
    pictures: ['articles/dock.png'],
  });
  const item = feedView(made, 'feed').items.find(({ link }) => link.endsWith('/rent/'));
  return item ? itemHtml(item, body, 'en') : '';
}

test('the text stands after the sentence about its kind, with complete addresses and the language where it differs', () => {
  expect(htmlOf({ lang: 'de' }, '<p><a href="/about/">a</a></p>')).toBe(
    `${kind}<div lang="de" dir="ltr"><p><a href="https://example.org/about/">a</a></p></div>`,
  );
});

test('who never opens the site reads the standfirst, and sees the picture with what is said of it', () => {
  const image = { src: './dock.png', alt: 'A dock & a "crane"', caption: 'The dock.', credit: 'Ada Quill' };
  expect(htmlOf({ standfirst: 'Empty <harbours>.', image }, '<p>x</p>')).toMatch(
    /^<p><em>[^<]*<\/em><\/p><p><strong>Empty &lt;harbours&gt;\.<\/strong><\/p><figure><img src="https:\/\/example\.org\/_astro\/dock\.[^"]+\.webp" alt="A dock &amp; a &quot;crane&quot;"><figcaption>The dock\. Ada Quill<\/figcaption><\/figure><p>x<\/p>$/,
  );
});

test('after the text come corrections, disclosures and sources, under their names', () => {
  const html = htmlOf(
    {
      corrections: [{ date: '2026-02-03', text: 'A <name> was wrong.' }],
      disclosures: ['The author owns a boat.'],
      sources: [
        { title: 'Annual report', url: 'https://example.com/?a=1&b=2', publisher: 'Port Authority', accessed: '2026-01-20' },
        { title: 'A letter' },
      ],
    },
    '<p>x</p>',
  );
  expect(html).toBe(
    `${kind}<p>x</p><h2>Corrections</h2><ul><li>February 3, 2026. A &lt;name&gt; was wrong.</li></ul>` +
      '<h2>Disclosures</h2><ul><li>The author owns a boat.</li></ul>' +
      '<h2>Sources</h2><ul><li><a href="https://example.com/?a=1&amp;b=2">Annual report</a>, Port Authority, read on January\u00A020,\u00A02026</li><li>A letter</li></ul>',
  );
});

test('a part of a series and a reply say so, with complete addresses', () => {
  const html = htmlOf({ series: { name: 'Harbours', part: 2 }, disagreesWith: ['other'] }, '<p>x</p>', [
    article('other', { series: { name: 'Harbours', part: 1 } }),
  ]);
  expect(html).toContain('<p>Part 2 of 2: <a href="https://example.org/series/harbours/">Harbours</a></p>');
  expect(html).toContain('<p>In answer to: <a href="https://example.org/articles/other/">About other</a></p>');
});

test('cells keep their spans', () => {
  expect(htmlOf({}, '<table><tr><td colspan="2">a</td><td rowspan="3">b</td></tr></table>')).toContain(
    '<td colspan="2">a</td><td rowspan="3">b</td>',
  );
});
