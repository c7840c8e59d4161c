/** A feed as Atom (RFC 4287). */
import type { FeedView } from '../../views/feeds/feed.ts';
import type { FeedItem } from '../../views/feeds/feed-item.ts';
import { cdata, escapeXml } from '../xml.ts';

/** `htmls` holds the HTML of each item (`item-html.ts`), in the order of the items. */
export function renderAtom(view: FeedView, htmls: readonly string[]): string {
  const { id, title, description, language, page, address, copyright, updated, items } = view;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', id),
    element('title', title),
    element('subtitle', description),
    element('updated', new Date(updated).toISOString()),
    link('alternate', page, 'text/html'),
    link('self', address, 'application/atom+xml'),
    // An entry without an author has that of the feed.
    element('author', '', element('name', title)),
    ...(copyright === undefined ? [] : [element('rights', copyright)]),
    ...items.map((item, index) => renderEntry(item, htmls[index] ?? '')),
    '</feed>',
  ].join('\n');
}

function renderEntry(item: FeedItem, html: string): string {
  const { iri, title, link: page, published, updated, authors, contributors, subjects, standfirst, language } = item;
  return [
    `<entry xml:lang="${escapeXml(language)}">`,
    element('id', iri),
    element('title', title),
    link('alternate', page, 'text/html'),
    element('published', new Date(published).toISOString()),
    element('updated', new Date(updated).toISOString()),
    ...authors.map(({ label, href }) => element('author', '', element('name', label) + element('uri', href))),
    ...contributors.map(({ label, href }) =>
      element('contributor', '', element('name', label) + (href === undefined ? '' : element('uri', href))),
    ),
    ...subjects.map((subject) => `<category term="${escapeXml(subject)}"/>`),
    ...(standfirst === undefined ? [] : [element('summary', standfirst)]),
    `<content type="html">${cdata(html)}</content>`,
    '</entry>',
  ].join('\n');
}

function link(relation: string, href: string, type: string): string {
  return `<link rel="${relation}" type="${type}" href="${escapeXml(href)}"/>`;
}

/** `xml` comes after the text. */
function element(name: string, text: string, xml = ''): string {
  return `<${name}>${escapeXml(text)}${xml}</${name}>`;
}
