/** What a feed reader is handed. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { itemHtml } from '../../../../src/outputs/feeds/item-html.ts';
import { renderRss } from '../../../../src/outputs/feeds/rss.ts';
import { type FeedView, feedView } from '../../../../src/views/feeds/feed.ts';
import { article, publication } from '../../../support/make-publication.ts';

/** `bodies`: the text of each item. */
const rssOf = (view: FeedView, bodies: readonly string[]): string =>
  renderRss(
    view,
    view.items.map((item, index) => itemHtml(item, bodies[index] ?? '', view.language)),
  );

const feedOf = (title: string, body: string): { xml: string; item: Record<string, string> } => {
  const view = feedView(publication({ site: { url: 'https://example.org/opinion/' }, articles: [article('rent', { title })] }), 'feed');
  const xml = rssOf(view, [body]);
  return { xml, item: new XMLParser().parse(xml).rss.channel.item };
};

test.each(['Rent & <ruin>', ']]> "quoted"', 'Emoji 🚢 and \u{1F600}', 'العنوان'])('the title %j comes through', (title) => {
  const { xml, item } = feedOf(title, '<p>x</p>');
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(item['title']).toBe(title);
});

test('addresses are complete, and code of a scripted piece stays behind', () => {
  const { item } = feedOf(
    'Rent',
    '<p><a href="/opinion/about/">a</a><a href="#why">b</a><img src="/x.webp" srcset="/x.webp 1x, /y.webp 2x"></p><script type="module" src="/built/here/x"></script><style>p{}</style>',
  );
  expect(item['content:encoded']).toContain('<a href="https://example.org/opinion/about/">a</a>');
  expect(item['content:encoded']).toContain('<a href="https://example.org/opinion/articles/rent/#why">b</a>');
  expect(item['content:encoded']).toContain('srcset="https://example.org/x.webp 1x, https://example.org/y.webp 2x"');
  expect(item['content:encoded']).not.toMatch(/script|style/);
});

test('what XML cannot hold is left out', () => {
  const { xml } = feedOf('Rent', '<p>a\u0000b\u000Bc</p>');
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toContain('abc');
});

test('an address with & or quotes in it leads where it led', () => {
  const { item } = feedOf('Rent', '<a href="https://example.com/?a=1&#x26;b=2">a</a><a href="mailto:&#x22;ada&#x22;@example.com">b</a>');
  expect(item['content:encoded']).toContain('<a href="https://example.com/?a=1&amp;b=2">a</a>');
  expect(item['content:encoded']).toContain('<a href="mailto:&quot;ada&quot;@example.com">b</a>');
});

test('what stands in the value of an attribute begins no tag and ends none', () => {
  const html =
    '<p><abbr title="<link">a</abbr> <abbr title="x onclick=alert(1) ">b</abbr> <a title="a > b <script>" href="/c/">c</a> <i title="</script>">d</i></p>';
  const { item } = feedOf('Rent', html);
  const written = html.replace('a > b <script>', 'a &gt; b &lt;script&gt;').replace('/c/', 'https://example.org/c/');
  expect(item['content:encoded']).toContain(written);
});

test('a text that is not in the language of the feed, or runs from right to left, says so itself: a feed reader has no page around it', () => {
  const contentOf = (site: string, piece?: string): string => {
    const made = publication({ site: { language: site }, articles: [article('rent', piece === undefined ? {} : { lang: piece })] });
    const xml = rssOf(feedView(made, 'feed'), ['<p>x</p>']);
    const { item } = new XMLParser().parse(xml).rss.channel;
    return `${item['dc:language'] ?? ''} ${item['content:encoded'].replace(/^<p.*?<\/p>/, '')}`;
  };
  expect(contentOf('en')).toBe(' <p>x</p>');
  expect(contentOf('en', 'de')).toBe('de <div lang="de" dir="ltr"><p>x</p></div>');
  expect(contentOf('en', 'ar')).toBe('ar <div lang="ar" dir="rtl"><p>x</p></div>');
  expect(contentOf('ar')).toBe(' <div lang="ar" dir="rtl"><p>x</p></div>');
  expect(contentOf('he', 'en')).toBe('en <div lang="en" dir="ltr"><p>x</p></div>');
});

test('texts of several pieces can stand on one page, and a note is found within its own: ids that it needs are those of the item', () => {
  const { item } = feedOf(
    'Rent',
    '<h2 id="why">a</h2><section aria-labelledby="why"><li id="note-1">b <a href="#why" title="an id">c</a> <a href="#elsewhere">d</a></li></section>',
  );
  expect(item['content:encoded']).toContain(
    '<h2 id="rent_why">a</h2><section aria-labelledby="rent_why"><li>b <a href="#rent_why" title="an id">c</a> <a href="https://example.org/opinion/articles/rent/#elsewhere">d</a></li></section>',
  );
});

test('the id of a piece is that of its publication too, wherever the site lies', () => {
  const idOf = (site: { name?: string; url?: string }): string => {
    const xml = rssOf(feedView(publication({ site, articles: [article('rent')] }), 'feed'), ['']);
    return new XMLParser().parse(xml).rss.channel.item.guid;
  };
  expect(idOf({ name: 'The Tide Table' })).toBe('the-tide-table/articles/rent/');
  expect(idOf({ name: 'The Tide Table', url: 'https://example.com/tides/' })).toBe('the-tide-table/articles/rent/');
  expect(idOf({ name: 'The Ebb' })).not.toBe(idOf({ name: 'The Tide Table' }));
});
