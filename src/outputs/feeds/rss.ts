/** A feed as RSS 2.0 (rssboard.org/rss-specification) with full text (purl.org/rss/1.0/modules/content). */
import type { FeedHistory, FeedView } from '../../views/feeds/feed.ts';
import type { FeedItem } from '../../views/feeds/feed-item.ts';
import { cdata, escapeXml } from '../xml.ts';

/** `htmls` holds the HTML of each item (`item-html.ts`), in the order of the items. */
export function renderRss(view: FeedView, htmls: readonly string[]): string {
  const lastBuild = view.items.length > 0 ? element('lastBuildDate', rfc822(view.updated)) : '';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:fh="http://purl.org/syndication/history/1.0">',
    '<channel>',
    element('title', view.title),
    element('link', view.page),
    link('self', view.address),
    ...(view.history ? historyOf(view.history) : []),
    element('description', view.description),
    element('language', view.language),
    view.copyright === undefined ? '' : element('copyright', view.copyright),
    lastBuild,
    ...view.items.map((item, index) => renderItem(item, htmls[index] ?? '', view.language)),
    '</channel>',
    '</rss>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Older articles (RFC 5005, section 4). */
function historyOf({ isArchive, current, older, newer }: FeedHistory): readonly string[] {
  return [
    ...(isArchive ? ['<fh:archive/>', link('current', current)] : []),
    ...(older === undefined ? [] : [link('prev-archive', older)]),
    ...(newer === undefined ? [] : [link('next-archive', newer)]),
  ];
}

function renderItem(item: FeedItem, html: string, feedLanguage: string): string {
  const { id, title, link, published, authors, contributors, subjects, standfirst, language } = item;
  const foreign = language !== feedLanguage;
  return [
    '<item>',
    element('title', title),
    element('link', link),
    `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    element('pubDate', rfc822(published)),
    ...authors.map(({ label }) => element('dc:creator', label)),
    ...contributors.map(({ label }) => element('dc:contributor', label)),
    ...subjects.map((subject) => element('category', subject)),
    foreign ? element('dc:language', language) : '',
    standfirst === undefined ? '' : element('description', standfirst),
    `<content:encoded>${cdata(html)}</content:encoded>`,
    '</item>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function link(relation: string, href: string): string {
  return `<atom:link href="${escapeXml(href)}" rel="${relation}" type="application/rss+xml"/>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** RFC 822 with a year of four digits, as RSS wants it. */
function rfc822(instant: number): string {
  return new Date(instant).toUTCString();
}
