/** The rules of the W3C feed validator (validator.w3.org/feed/docs) that our feeds could break, and RFC 5005. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = Readonly<Record<string, unknown>>;
type Element = DefaultTreeAdapterTypes.Element;

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ['item', 'entry', 'link', 'atom:link', 'category', 'author', 'dc:creator', 'guid', 'id', 'title'].includes(name),
});

const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const languageTag = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;
const tagIri = /^tag:[a-z\d.@-]+,\d{4}(-\d{2}){0,2}:\S+$/;

/** One line for each rule that the feed breaks. `address`: where it is published. */
export function feedFaults(xml: string, address: string): readonly string[] {
  // An XML parser may be lenient with characters that XML forbids.
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(xml)) return ['BadCharacters'];
  if (XMLValidator.validate(xml) !== true) return ['SAXError'];
  const root: Node = parser.parse(xml);
  if (!xml.startsWith('<?xml version="1.0" encoding="utf-8"?>')) return ['EncodingMismatch'];
  return [
    ...new Set(root['feed'] ? atomFaults(nodeOf(root['feed']), address) : rssFaults(nodeOf(nodeOf(root['rss'])['channel']), address)),
  ].sort();
}

function rssFaults(channel: Node, address: string): readonly string[] {
  const items = listOf(channel['item']).map(nodeOf);
  const links = listOf(channel['atom:link']).map(nodeOf);
  return faultsOf([
    ['MissingTitle', isMissing(textOf(listOf(channel['title'])[0]))],
    ['MissingDescription', isMissing(textOf(channel['description']))],
    ['MissingLink', !isAbsolute(textOf(listOf(channel['link'])[0]))],
    ['InvalidLanguage', !languageTag.test(textOf(channel['language']))],
    [
      'InvalidRFC2822Date',
      ['lastBuildDate', 'pubDate'].some((name) => channel[name] !== undefined && !isDate(textOf(channel[name]), rfc822)),
    ],
    ...selfFaults(links, address),
    ...historyFaults(channel, links, address),
    ['DuplicateGuid', hasTwice(items.map((item) => textOf(listOf(item['guid'])[0])))],
    ...items.flatMap((item): readonly Fault[] => {
      const [guid] = listOf(item['guid']);
      return [
        ['MissingItemTitle', isMissing(textOf(listOf(item['title'])[0]))],
        ['MissingGuid', isMissing(textOf(guid))],
        ['InvalidPermalink', nodeOf(guid)['@_isPermaLink'] !== 'false' && !isAbsolute(textOf(guid))],
        ['InvalidItemLink', !isAbsolute(textOf(listOf(item['link'])[0]))],
        ['InvalidRFC2822Date', !isDate(textOf(item['pubDate']), rfc822)],
        ['InvalidLanguage', item['dc:language'] !== undefined && !languageTag.test(textOf(item['dc:language']))],
        ['MissingCreator', listOf(item['dc:creator']).some((creator) => isMissing(textOf(creator)))],
        ['MissingCategory', listOf(item['category']).some((category) => isMissing(textOf(category)))],
        ...htmlFaults(textOf(item['content:encoded'])),
      ];
    }),
  ]);
}

function atomFaults(feed: Node, address: string): readonly string[] {
  const entries = listOf(feed['entry']).map(nodeOf);
  const links = listOf(feed['link']).map(nodeOf);
  const hasAuthor = listOf(feed['author']).length > 0;
  const ofBoth = (one: Node): readonly Fault[] => [
    ['MissingId', listOf(one['id']).length !== 1],
    ['InvalidTAG', !tagIri.test(textOf(listOf(one['id'])[0]))],
    ['MissingTitle', isMissing(textOf(listOf(one['title'])[0]))],
    ['InvalidRFC3339Date', !isDate(textOf(one['updated']), rfc3339)],
    ['MissingName', listOf(one['author']).some((author) => isMissing(textOf(nodeOf(author)['name'])))],
    ['InvalidLanguage', !languageTag.test(String(one['@_xml:lang']))],
    [
      'DuplicateAlternate',
      listOf(one['link'])
        .map(nodeOf)
        .filter((link) => link['@_rel'] === 'alternate').length !== 1,
    ],
    [
      'InvalidURI',
      listOf(one['link'])
        .map(nodeOf)
        .some((link) => !isAbsolute(String(link['@_href']))),
    ],
  ];
  return faultsOf([
    ...ofBoth(feed),
    ...selfFaults(links, address),
    ['DuplicateEntries', hasTwice(entries.map((entry) => textOf(listOf(entry['id'])[0])))],
    ...entries.flatMap((entry): readonly Fault[] => [
      ...ofBoth(entry),
      ['MissingAuthor', !hasAuthor && listOf(entry['author']).length === 0],
      ['InvalidRFC3339Date', !isDate(textOf(entry['published']), rfc3339)],
      ['UpdatedBeforePublished', Date.parse(textOf(entry['updated'])) < Date.parse(textOf(entry['published']))],
      ['MissingTerm', listOf(entry['category']).some((category) => isMissing(String(nodeOf(category)['@_term'] ?? '')))],
      ['InvalidContentType', nodeOf(entry['content'])['@_type'] !== 'html'],
      ...htmlFaults(textOf(entry['content'])),
    ]),
  ]);
}

type Fault = readonly [rule: string, isBroken: boolean];

function faultsOf(all: readonly Fault[]): readonly string[] {
  return all.filter(([, isBroken]) => isBroken).map(([rule]) => rule);
}

function selfFaults(links: readonly Node[], address: string): readonly Fault[] {
  const selves = links.filter((link) => link['@_rel'] === 'self');
  return [
    ['MissingSelf', selves.length !== 1],
    ['SelfDoesntMatchLocation', selves.some((link) => link['@_href'] !== address)],
  ];
}

/** RFC 5005, section 4. */
function historyFaults(channel: Node, links: readonly Node[], address: string): readonly Fault[] {
  const to = (relation: string): readonly unknown[] => links.filter((link) => link['@_rel'] === relation).map((link) => link['@_href']);
  const isArchive = channel['fh:archive'] !== undefined;
  return [
    ['ArchiveWithoutCurrent', isArchive && to('current').length !== 1],
    ['ArchiveOfItself', [...to('prev-archive'), ...to('next-archive'), ...(isArchive ? to('current') : [])].includes(address)],
    ['InvalidURI', ['current', 'prev-archive', 'next-archive'].some((relation) => to(relation).some((href) => !isAbsolute(String(href))))],
  ];
}

/** What a feed reader removes, or cannot follow. */
function htmlFaults(html: string): readonly Fault[] {
  const elements = elementsIn(parse(html) as unknown as DefaultTreeAdapterTypes.ParentNode);
  const values = (names: readonly string[]) =>
    elements.flatMap(({ attrs }) => attrs.filter(({ name }) => names.includes(name)).map(({ value }) => value));
  return [
    ['MissingContent', isMissing(html)],
    [
      'SecurityRisk',
      elements.some(({ tagName }) => ['script', 'style', 'iframe', 'object', 'embed', 'form', 'link', 'base'].includes(tagName)),
    ],
    ['SecurityRiskAttr', elements.some(({ attrs }) => attrs.some(({ name }) => name.startsWith('on') || name === 'style'))],
    ['ContainsRelRef', values(['href', 'src', 'cite', 'poster']).some((value) => !value.startsWith('#') && !isAbsolute(value))],
    [
      'DanglingNote',
      values(['href']).some((value) => value.startsWith('#') && !values(['id']).includes(decodeURIComponent(value.slice(1)))),
    ],
  ];
}

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

function isDate(text: string, form: RegExp): boolean {
  return form.test(text) && !Number.isNaN(Date.parse(text));
}

function isAbsolute(address: string): boolean {
  return /^[a-z][a-z\d+.-]*:\S+$/i.test(address) && URL.canParse(address);
}

function isMissing(text: string): boolean {
  return text.trim() === '';
}

function hasTwice(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : String(nodeOf(value)['#text'] ?? '');
}
