/** The rules of the feed validator, each broken once, so that the check of the sites is known to see it. */
import { describe, expect, test } from 'vitest';
import { itemHtml } from '../../../../src/outputs/feeds/item-html.ts';
import { renderAtom } from '../../../../src/outputs/feeds/atom.ts';
import { renderRss } from '../../../../src/outputs/feeds/rss.ts';
import { archivedFeeds, type FeedView, feedView } from '../../../../src/views/feeds/feed.ts';
import { feedFaults } from '../../../support/feed-faults.ts';
import { article, publication } from '../../../support/make-publication.ts';

const all = publication({
  site: { feedLength: 2 },
  articles: ['2026-01-02', '2026-01-03', '2026-01-04'].map((published, index) =>
    article(`n${index}`, { published, updated: '2026-02-01', lang: 'de', hashtags: ['Rent'] }),
  ),
});
const htmlsOf = (view: FeedView): readonly string[] =>
  view.items.map((item) => itemHtml(item, '<p id="a">x <a href="#a">y</a> <a href="/z/">z</a></p>', view.language));

const rss = renderRss(feedView(all, 'feed'), htmlsOf(feedView(all, 'feed')));
const atom = renderAtom(feedView(all, 'atomFeed'), htmlsOf(feedView(all, 'atomFeed')));
const [first] = archivedFeeds(all).map(({ view }) => renderRss(view, htmlsOf(view)));
const archive = first ?? '';

const at = (name: string): string => `https://example.org/${name}`;

test('our feeds break none', () => {
  expect(feedFaults(rss, at('feed.xml'))).toEqual([]);
  expect(feedFaults(atom, at('atom.xml'))).toEqual([]);
  expect(feedFaults(archive, at('feeds/archive/1.xml'))).toEqual([]);
});

describe.each([
  ['RSS', rss, at('feed.xml')],
  ['Atom', atom, at('atom.xml')],
])('any %s feed', (_, xml, address) => {
  test.each([
    ['BadCharacters', (text: string) => text.replace('About', 'A\u0007bout')],
    ['SAXError', (text: string) => text.replace('About n', 'About & n')],
    ['EncodingMismatch', (text: string) => text.replace('<?xml version="1.0" encoding="utf-8"?>\n', '')],
    ['MissingSelf', (text: string) => text.replace('rel="self"', 'rel="other"')],
    ['MissingTitle', (text: string) => text.replace('>The Tide<', '><')],
    ['SecurityRisk', (text: string) => text.replaceAll('<p id', '<script>1</script><p id')],
    ['SecurityRiskAttr', (text: string) => text.replaceAll('<p id', '<p onclick="1" id')],
    ['ContainsRelRef', (text: string) => text.replaceAll('href="https://example.org/z/"', 'href="/z/"')],
    ['DanglingNote', (text: string) => text.replaceAll(/href="#n\d_a"/g, 'href="#b"')],
    ['MissingContent', (text: string) => text.replace(/<!\[CDATA\[.*?\]\]>/, '<![CDATA[ ]]>')],
    ['InvalidLanguage', (text: string) => text.replaceAll('>de<', '>german tongue<').replaceAll('"de"', '"german tongue"')],
  ])('%s', (rule, broken) => {
    expect(broken(xml)).not.toBe(xml);
    expect(feedFaults(broken(xml), address)).toContain(rule);
  });

  test('SelfDoesntMatchLocation', () => {
    expect(feedFaults(xml, at('elsewhere.xml'))).toEqual(['SelfDoesntMatchLocation']);
  });
});

test.each([
  ['MissingDescription', '<description>On harbours.</description>', '<description/>'],
  ['MissingLink', '<link>https://example.org/</link>', '<link>/</link>'],
  ['InvalidRFC2822Date', /<pubDate>[^<]*/, '<pubDate>2026-01-02'],
  ['InvalidRFC2822Date', /<lastBuildDate>[^<]*/, '<lastBuildDate>Sun, 1 Feb 2026 00:00:00 GMT'],
  ['DuplicateGuid', 'articles/n2/</guid>', 'articles/n1/</guid>'],
  ['MissingGuid', /<guid[^>]*>[^<]*<\/guid>/, ''],
  ['InvalidPermalink', ' isPermaLink="false"', ''],
  ['MissingItemTitle', '<title>About n1</title>', '<title></title>'],
  ['InvalidItemLink', '<link>https://example.org/articles/n1/</link>', '<link>articles/n1/</link>'],
  ['MissingCreator', '<dc:creator>Ada Quill</dc:creator>', '<dc:creator> </dc:creator>'],
  ['MissingCategory', '<category>Markets</category>', '<category/>'],
  ['InvalidURI', '1.xml" rel="prev-archive"', '1.xml" rel="current"/><atom:link href="/feeds/archive/1.xml" rel="prev-archive"'],
])('RSS: %s', (rule, from, to) => {
  expect(rss.replace(from, to)).not.toBe(rss);
  expect(feedFaults(rss.replace(from, to), at('feed.xml'))).toContain(rule);
});

test.each([
  ['MissingId', /<id>[^<]*<\/id>/, ''],
  ['InvalidTAG', /<id>[^<]*/, '<id>https://example.org/'],
  ['DuplicateEntries', 'articles/n2/</id>', 'articles/n1/</id>'],
  ['InvalidRFC3339Date', /<updated>[^<]*/, '<updated>2026-02-01'],
  ['UpdatedBeforePublished', /(<published>.*<\/published>\n)<updated>[^<]*/, '$1<updated>2020-02-01T00:00:00Z'],
  ['MissingName', '<name>Ada Quill</name>', '<name/>'],
  ['MissingTerm', 'term="Markets"', 'term=""'],
  ['DuplicateAlternate', 'rel="alternate"', 'rel="related"'],
  ['InvalidURI', 'href="https://example.org/articles/n1/"', 'href="articles/n1/"'],
  ['InvalidContentType', 'type="html">', 'type="text">'],
])('Atom: %s', (rule, from, to) => {
  expect(atom.replace(from, to)).not.toBe(atom);
  expect(feedFaults(atom.replace(from, to), at('atom.xml'))).toContain(rule);
});

test('Atom: MissingAuthor', () => {
  expect(feedFaults(atom.replaceAll(/<author>.*?<\/author>/g, ''), at('atom.xml'))).toContain('MissingAuthor');
});

test.each([
  ['ArchiveWithoutCurrent', 'rel="current"', 'rel="other"'],
  ['ArchiveOfItself', '"https://example.org/feed.xml" rel="current"', '"https://example.org/feeds/archive/1.xml" rel="current"'],
])('older articles: %s', (rule, from, to) => {
  expect(archive.replace(from, to)).not.toBe(archive);
  expect(feedFaults(archive.replace(from, to), at('feeds/archive/1.xml'))).toContain(rule);
});
