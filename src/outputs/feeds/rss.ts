/** A feed as RSS 2.0 (rssboard.org/rss-specification) with full text (purl.org/rss/1.0/modules/content). */
import type { FeedItem, FeedView } from '../../views/feed.ts';
import { itemHtml } from './item-html.ts';
import { escapeXml } from '../xml.ts';

/** `bodies` holds the text of each item as HTML, rendered for a feed, in the order of the items. */
export function renderRss(view: FeedView, bodies: readonly string[]): string {
  const lastBuild = view.items.length > 0 ? element('lastBuildDate', rfc822(view.updated)) : '';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', view.title),
    element('link', view.home),
    `<atom:link href="${escapeXml(view.addresses.feed)}" rel="self" type="application/rss+xml"/>`,
    element('description', view.description),
    element('language', view.language),
    view.copyright === undefined ? '' : element('copyright', view.copyright),
    lastBuild,
    ...view.items.map((item, index) => renderItem(item, bodies[index] ?? '', view.language)),
    '</channel>',
    '</rss>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function renderItem(item: FeedItem, body: string, feedLanguage: string): string {
  const { id, title, link, published, authors, subjects, standfirst, language } = item;
  const foreign = language !== feedLanguage;
  return [
    '<item>',
    element('title', title),
    element('link', link),
    `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    element('pubDate', rfc822(published)),
    ...authors.map(({ label }) => element('dc:creator', label)),
    ...subjects.map((subject) => element('category', subject)),
    foreign ? element('dc:language', language) : '',
    standfirst === undefined ? '' : element('description', standfirst),
    element('content:encoded', itemHtml(item, body, feedLanguage)),
    '</item>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** RFC 822 with a year of four digits, as RSS wants it. */
function rfc822(instant: number): string {
  return new Date(instant).toUTCString();
}
