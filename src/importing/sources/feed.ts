/** A feed as a file: RSS, Atom or JSON Feed, with the full text where there is one. */
import { escapeHtml } from '../../base/html.ts';
import type { SourceFiles } from '../archive/source-files.ts';
import type { ImportedAuthor, ImportedText, ImportSource } from '../imported-text.ts';
import { textFrom } from './feed-text.ts';
import { jsonFeed } from './json-feed.ts';
import { childrenNamed, readRecords, textOf, textOfChild, type XmlNode } from './xml/read-records.ts';

const names = { records: new Set(['item', 'entry']), ignored: new Set<string>() };

export async function recogniseFeed(files: SourceFiles): Promise<ImportSource | undefined> {
  for (const path of files.paths.filter((one) => /\.(?:xml|rss|atom|rdf|json)$/i.test(one))) {
    const start = await startOf(files, path);
    if (/\.json$/i.test(path)) {
      if (start.includes('jsonfeed.org/version')) return jsonFeed(files, path);
    } else if (/<(?:rss|rdf:RDF)[\s>]|<feed[^>]*www\.w3\.org\/2005\/Atom/.test(start)) return xmlFeed(files, path, start);
  }
  return undefined;
}

async function startOf(files: SourceFiles, path: string): Promise<string> {
  let start = '';
  for await (const part of files.stream(path)) {
    start += Buffer.from(part).toString('utf8');
    if (start.length > 8000) break;
  }
  return start;
}

function xmlFeed(files: SourceFiles, path: string, start: string): ImportSource {
  const isAtom = start.includes('<feed');
  return {
    what: `a feed (${isAtom ? 'Atom' : 'RSS'})`,
    site: siteIn(start),
    async *texts() {
      let number = 0;
      for await (const record of readRecords(files.stream(path), names)) {
        number++;
        if (record.isCut) yield { place: `item ${number}`, what: 'an item', why: 'Its text is longer than 5 MB.' };
        else yield isAtom ? textOfEntry(record, number) : textOfItem(record, number);
      }
    },
  };
}

/** What stands before the first item. */
function siteIn(start: string): ImportSource['site'] {
  const head = start.split(/<(?:item|entry)[\s>]/)[0] ?? '';
  const inside = (name: string): string | undefined =>
    new RegExp(`<${name}(?:\\s[^>]*)?>(?:<!\\[CDATA\\[)?([^<\\]]+)`).exec(head)?.[1]?.trim();
  const page = /<link\b(?![^>]*rel=["']self)[^>]*href=["']([^"']+)/.exec(head)?.[1];
  return {
    name: inside('title'),
    url: inside('link') ?? page,
    description: inside('description') ?? inside('subtitle'),
    language: inside('language') ?? /xml:lang=["']([\w-]+)/.exec(head)?.[1],
  };
}

function textOfItem(item: XmlNode, number: number): ImportedText {
  const field = (...fields: string[]): string => fields.map((name) => textOfChild(item, name)).find((text) => text !== '') ?? '';
  const full = field('content:encoded');
  const description = field('description');
  const guid = field('guid');
  const link = field('link') || (/^https?:/.test(guid) ? guid : '');
  const enclosures = childrenNamed(item, 'enclosure').map(({ attributes }) => attributes['url'] ?? '');
  return textFrom(number, {
    title: field('title'),
    date: field('pubDate', 'dc:date') || undefined,
    authors: childrenNamed(item, 'dc:creator')
      .map(textOf)
      .concat(withoutMail(field('author')))
      .filter((name) => name !== '')
      .map((name) => ({ name })),
    hashtags: childrenNamed(item, 'category').map(textOf),
    standfirst: full !== '' && description !== '' && !full.startsWith(description.slice(0, 60)) ? description : undefined,
    addresses: link === '' ? [] : [link],
    formerIds: guid === '' ? [] : [guid],
    leftOut: enclosures.map((url) => ({ what: 'a file that hangs on the item', why: `It stays at ${url}.` })),
    html: full === '' ? description : full,
  });
}

/** `ada@example.org (Ada Quill)` → the name. */
function withoutMail(author: string): string {
  return /\(([^)]+)\)/.exec(author)?.[1] ?? (author.includes('@') ? '' : author);
}

function textOfEntry(entry: XmlNode, number: number): ImportedText {
  const links = childrenNamed(entry, 'link');
  const link = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate')?.attributes['href'];
  const [content] = childrenNamed(entry, 'content');
  const [summary] = childrenNamed(entry, 'summary');
  const [title] = childrenNamed(entry, 'title');
  const authors: readonly ImportedAuthor[] = childrenNamed(entry, 'author').flatMap((one) =>
    textOfChild(one, 'name') === '' ? [] : [{ name: textOfChild(one, 'name') }],
  );
  const id = textOfChild(entry, 'id');
  const published = textOfChild(entry, 'published');
  const updated = textOfChild(entry, 'updated');
  return textFrom(number, {
    title: title ? htmlIn(title) : '',
    date: published || updated || undefined,
    ...(published !== '' && updated.slice(0, 10) > published.slice(0, 10) ? { updated } : {}),
    authors,
    hashtags: childrenNamed(entry, 'category').flatMap(({ attributes }) => attributes['label'] ?? attributes['term'] ?? []),
    standfirst: content && summary ? htmlIn(summary) : undefined,
    language: entry.attributes['xml:lang'],
    addresses: link === undefined ? [] : [link],
    formerIds: id === '' ? [] : [id],
    html: content ? htmlIn(content) : summary ? htmlIn(summary) : '',
  });
}

/** Text, HTML as text, or elements (XHTML), as `type` says. */
function htmlIn(node: XmlNode): string {
  const type = node.attributes['type'] ?? 'text';
  if (type === 'xhtml') return node.parts.map(sourceOf).join('');
  return type === 'html' || type === 'text/html' ? textOf(node) : escapeHtml(textOf(node));
}

function sourceOf(part: string | XmlNode): string {
  if (typeof part === 'string') return escapeHtml(part);
  const name = part.name.replace(/^\w+:/, '');
  const attributes = Object.entries(part.attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const inside = part.parts.map(sourceOf).join('');
  return /^(?:br|hr|img|wbr)$/.test(name) ? `<${name}${attributes.join('')}>` : `<${name}${attributes.join('')}>${inside}</${name}>`;
}
