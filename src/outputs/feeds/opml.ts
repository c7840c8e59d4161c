/** All feeds as OPML 2.0 (opml.org/spec2.opml), which feed readers import. */
import type { FeedListView, ListedFeed } from '../../views/feeds/feed-list.ts';
import { escapeXml } from '../xml.ts';

export function renderOpml({ title, language, whole, groups }: FeedListView): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    `<head><title>${escapeXml(title)}</title></head>`,
    '<body>',
    outline(whole, language),
    ...groups.flatMap(({ label, feeds }) => [
      `<outline text="${escapeXml(label)}">`,
      ...feeds.map((feed) => outline(feed, language)),
      '</outline>',
    ]),
    '</body>',
    '</opml>',
  ].join('\n');
}

function outline({ title, page, address }: ListedFeed, language: string): string {
  const attributes = { type: 'rss', version: 'RSS2', text: title, title, xmlUrl: address, htmlUrl: page, language };
  return `<outline${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')}/>`;
}
