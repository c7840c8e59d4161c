/** The feed as RSS 2.0 (rssboard.org/rss-specification) with full text (purl.org/rss/1.0/modules/content). */
import type { FeedItem, FeedView } from '../views/feed.ts';
import { absoluteAddresses } from './absolute-addresses.ts';
import { changeTags } from './tags.ts';
import { escapeXml } from './xml.ts';

/** `bodies` holds the drawn text of each item as HTML, in the order of the items. */
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
  const text = absoluteAddresses(withoutIds(withoutDrawings(withoutCode(body))), link);
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

/** A feed reader runs no script and takes no style; those of a scripted article stay behind. */
function withoutCode(html: string): string {
  return changeTags(html, (tag, name) => (['script', 'style', 'link'].includes(name) ? '' : tag));
}

/** A feed reader may show several articles on one page, and their notes are all called alike; links to a place within lead to the page of the article. */
function withoutIds(html: string): string {
  return changeTags(html, (tag) =>
    tag.replace(/\s([^\s="]+)="[^"]*"/g, (attribute, name: string) =>
      /^(?:id|aria-labelledby|aria-describedby)$/.test(name) ? '' : attribute,
    ),
  );
}

/** A chart has its lines from the style sheet; a feed shows its figures and its caption. */
function withoutDrawings(html: string): string {
  return html.replace(/<svg class="plot"[\s\S]*?<\/svg>/g, '').replace(/<svg class="drawing[\s\S]*?<\/svg>/g, '');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** RFC 822 with a year of four digits, as RSS wants it. */
function rfc822(instant: number): string {
  return new Date(instant).toUTCString();
}
