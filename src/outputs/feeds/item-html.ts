/** An article as the HTML of a feed of any format: complete for readers who never open the site. */
import { escapeHtml, tag } from '../../base/html.ts';
import { type Attributes, rewriteHtml } from '../../base/rewrite-html.ts';
import type { FeedItem, FeedPicture } from '../../views/feeds/feed-item.ts';
import { absoluteAddresses } from '../absolute-addresses.ts';

/** `body`: the text, rendered for a feed. */
export function itemHtml(item: FeedItem, body: string, feedLanguage: string): string {
  const { link, language, direction, kindSentence, standfirst, picture, end, series, replies, cited } = item;
  const text = [
    ...(standfirst === undefined ? [] : [tag('p', tag('strong', escapeHtml(standfirst)))]),
    ...(picture ? [figure(picture)] : []),
    forReaders(body, link),
  ].join('');
  const marked = language !== feedLanguage || direction === 'rtl' ? tag('div', text, { lang: language, dir: direction }) : text;
  return [
    tag('p', tag('em', escapeHtml(kindSentence))),
    marked,
    ...endHtml(end),
    ...(series ? [tag('p', `${escapeHtml(series.position)}: ${linkHtml(series.name)}`)] : []),
    ...replies.map(({ label, article }) => tag('p', `${escapeHtml(label)}: ${linkHtml(article)}`)),
    ...(cited ? [tag('p', `${escapeHtml(cited.label)}: ${cited.articles.map(linkHtml).join(', ')}`)] : []),
  ].join('');
}

function figure({ href, alt, caption, credit }: FeedPicture): string {
  const said = [caption, credit].filter((text) => text !== undefined).join(' ');
  return tag('figure', tag('img', '', { src: href, alt }) + (said === '' ? '' : tag('figcaption', escapeHtml(said))));
}

function endHtml({ corrections, disclosures, sources }: FeedItem['end']): readonly string[] {
  const section = (label: string, lines: readonly string[]): string =>
    tag('h2', escapeHtml(label)) + tag('ul', lines.map((line) => tag('li', line)).join(''));
  return [
    ...(corrections
      ? [
          section(
            corrections.label,
            corrections.entries.map(({ date, text }) => escapeHtml(`${date.text}. ${text}`)),
          ),
        ]
      : []),
    ...(disclosures ? [section(disclosures.label, disclosures.texts.map(escapeHtml))] : []),
    ...(sources ? [section(sources.label, sources.entries.map(sourceHtml))] : []),
  ];
}

function sourceHtml({ title, href, publisher, accessed }: NonNullable<FeedItem['end']['sources']>['entries'][number]): string {
  const rest = [publisher, accessed].filter((fact) => fact !== undefined).map((fact) => `, ${escapeHtml(fact)}`);
  return (href === undefined ? escapeHtml(title) : linkHtml({ label: title, href })) + rest.join('');
}

function linkHtml({ label, href }: { readonly label: string; readonly href: string }): string {
  return tag('a', escapeHtml(label), { href });
}

/**
 * No script and no style: a feed reader runs and applies none. Ids begin with the name of the item, because a reader may show several on one page; links
 * to them stay in the item, so that its notes work there. Complete addresses.
 */
function forReaders(html: string, page: string): string {
  const ids = idsIn(html);
  const prefix = `${new URL(page).pathname.split('/').filter(Boolean).at(-1) ?? ''}_`;
  const renamed = (id: string): string => (ids.has(id) ? prefix + id : id);
  return rewriteHtml(html, {
    element: (name, attributes) => (isForPages.has(name) ? null : withIds(attributes, absoluteAddresses(attributes, page), renamed)),
  });
}

const isForPages: ReadonlySet<string> = new Set(['link', 'script', 'style']);

function idsIn(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const element = (_: string, attributes: Attributes): Attributes => {
    if (attributes['id'] !== undefined) ids.add(attributes['id']);
    return attributes;
  };
  rewriteHtml(html, { element });
  return ids;
}

/** `written` are the attributes before their addresses were completed. */
function withIds(written: Attributes, attributes: Attributes, renamed: (id: string) => string): Attributes {
  const changed: Record<string, string> = {};
  const { id, href } = written;
  if (id !== undefined) changed['id'] = renamed(id);
  if (href?.startsWith('#')) {
    const target = decoded(href.slice(1));
    if (renamed(target) !== target) changed['href'] = `#${encodeURIComponent(renamed(target))}`;
  }
  for (const name of ['aria-labelledby', 'aria-describedby']) {
    const names = written[name];
    if (names !== undefined) changed[name] = names.split(/\s+/).map(renamed).join(' ');
  }
  return Object.keys(changed).length === 0 ? attributes : { ...attributes, ...changed };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
