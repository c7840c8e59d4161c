/** Facts of one written page: its titles, its ids, and all addresses that it links to or loads. */
import { hash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { rememberLast } from '../base/remember-last.ts';
import { oneCopyOfEach } from './one-copy.ts';

export interface PageFacts {
  /** The number of `<title>` elements, without those of SVG. */
  readonly titles: number;
  readonly headings: number;
  /** In the order of the page, including duplicates. */
  readonly ids: readonly string[];
  /** As written, with entities resolved. */
  readonly addresses: readonly string[];
}

/** Attributes with one address. */
const single = ['href', 'src', 'action', 'poster', 'data'] as const;

export function pageFacts(html: string): PageFacts {
  const ids: string[] = [];
  const addresses: string[] = [];
  let titles = 0;
  let headings = 0;
  let drawings = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'svg') drawings++;
      if (name === 'title' && drawings === 0) titles++;
      if (name === 'h1') headings++;
      if (attributes['id'] !== undefined) ids.push(attributes['id']);
      for (const attribute of single) {
        const value = attributes[attribute];
        if (value !== undefined) addresses.push(value);
      }
      if (attributes['srcset'] !== undefined) addresses.push(...addressesInSet(attributes['srcset']));
      if (name === 'meta') addresses.push(...addressInMeta(attributes));
    },
    onclosetag(name) {
      if (name === 'svg') drawings--;
    },
  });
  parser.end(html);
  return { titles, headings, ids, addresses };
}

/** `a.webp 1x, b.webp 640w` → the addresses. */
function addressesInSet(set: string): readonly string[] {
  return set
    .split(/,\s+|(?<=[\d.][wx]),/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

/** The target of a redirect, and the picture and the address for social cards. */
function addressInMeta({ content = '', ...names }: Readonly<Record<string, string>>): readonly string[] {
  if (names['http-equiv'] === 'refresh') return [/url=(.*)$/i.exec(content)?.[1] ?? ''].filter((address) => address !== '');
  return /^(og|twitter):(image|url)$/.test(names['property'] ?? names['name'] ?? '') ? [content] : [];
}

/** An article stands in several feeds, and its HTML is parsed once for those that follow soon. By digest, since a text would hold the whole file. */
const parsedItems = rememberLast<readonly string[]>(2000);

function addressesInItem(html: string): readonly string[] {
  return parsedItems(hash('sha1', html), () => pageFacts(html).addresses.map(oneCopy));
}

const oneCopy = oneCopyOfEach();

/** The addresses of a feed or a sitemap, including those in its embedded HTML. */
export function addressesInXml(xml: string): readonly string[] {
  let addresses: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag(_name, attributes) {
        text = '';
        for (const name of ['href', 'url', 'src']) if (attributes[name] !== undefined) addresses.push(attributes[name]);
      },
      ontext: (chunk) => (text += chunk),
      onclosetag(name) {
        if (['link', 'loc', 'url', 'image:loc'].includes(name)) addresses.push(text.trim());
        // Other elements are text.
        else if (name === 'content:encoded' || name === 'content') addresses = addresses.concat(addressesInItem(text));
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  // Each item of a feed has the same authors and pictures again.
  return [...new Set(addresses)].filter((address) => address !== '');
}

/** The addresses of a JSON Feed, including those in its embedded HTML. */
export function addressesInJsonFeed(json: string): readonly string[] {
  const feed: { readonly home_page_url: string; readonly feed_url: string; readonly items: readonly JsonItem[] } = JSON.parse(json);
  const ofItem = ({ url, image, content_html: html, authors }: JsonItem): readonly string[] => [
    url,
    ...(image === undefined ? [] : [image]),
    ...authors.map((author) => author.url),
    ...addressesInItem(html),
  ];
  return [feed.home_page_url, feed.feed_url, ...feed.items.flatMap(ofItem)];
}

interface JsonItem {
  readonly url: string;
  readonly image?: string;
  readonly content_html: string;
  readonly authors: readonly { readonly url: string }[];
}

/** The addresses that a style sheet loads. */
export function addressesInCss(css: string): readonly string[] {
  return [...css.matchAll(/(?:url\(\s*|@import\s*(?=["']))(?:"([^"]*)"|'([^']*)'|([^\s"')]+))/g)].map(
    ([, ...forms]) => forms.find((form) => form) ?? '',
  );
}

/** The addresses of a web app manifest. A file of `public/` may be any other text, of which nothing is known. */
export function addressesInManifest(json: string): readonly string[] {
  const manifest = parsed(json);
  const texts = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);
  const icons = Array.isArray(manifest['icons']) ? manifest['icons'] : [];
  return [...texts(manifest['start_url']), ...icons.flatMap((icon: unknown) => texts(fieldsOf(icon)['src']))];
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(json));
  } catch {
    return {};
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
