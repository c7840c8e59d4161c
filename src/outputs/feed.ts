/** The feed as RSS 2.0 (rssboard.org/rss-specification) with full text (purl.org/rss/1.0/modules/content). */
import { type Attributes, rewriteHtml } from '../base/rewrite-html.ts';
import type { FeedItem, FeedView } from '../views/feed.ts';
import { absoluteAddresses } from './absolute-addresses.ts';
import { escapeXml } from './xml.ts';

/** `bodies` holds the text of each item as HTML, rendered for a feed, in the order of the items. */
export function renderFeed(view: FeedView, bodies: readonly string[]): string {
  const lastBuild = view.items[0] ? element('lastBuildDate', rfc822(view.items[0].published)) : '';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', view.title),
    element('link', view.home),
    `<atom:link href="${escapeXml(view.self)}" rel="self" type="application/rss+xml"/>`,
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
  const { id, title, link, published, authors, subjects, standfirst, kindSentence, language, direction } = item;
  const text = forReaders(body, link);
  const foreign = language !== feedLanguage;
  const marked = foreign || direction === 'rtl' ? `<div lang="${escapeXml(language)}" dir="${direction}">${text}</div>` : text;
  return [
    '<item>',
    element('title', title),
    element('link', link),
    `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    element('pubDate', rfc822(published)),
    ...authors.map((name) => element('dc:creator', name)),
    ...subjects.map((subject) => element('category', subject)),
    foreign ? element('dc:language', language) : '',
    standfirst === undefined ? '' : element('description', standfirst),
    element('content:encoded', `<p><em>${escapeXml(kindSentence)}</em></p>${marked}`),
    '</item>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * No script and no style: a feed reader runs and applies none. No ids: it may show several articles on one page, whose notes have the same ids, and links
 * to a place within a text lead to the page of the article. Complete addresses.
 */
function forReaders(html: string, page: string): string {
  return rewriteHtml(html, {
    element: (name, attributes) => (['script', 'style', 'link'].includes(name) ? null : absoluteAddresses(withoutIds(attributes), page)),
  });
}

function withoutIds(attributes: Attributes): Attributes {
  const names = Object.keys(attributes).filter((name) => !['id', 'aria-labelledby', 'aria-describedby'].includes(name));
  return names.length === Object.keys(attributes).length
    ? attributes
    : Object.fromEntries(names.map((name) => [name, attributes[name] ?? '']));
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** RFC 822 with a year of four digits, as RSS wants it. */
function rfc822(instant: number): string {
  return new Date(instant).toUTCString();
}
