/** An article as the HTML of a feed of any format: complete for readers who never open the site. */
import { escapeHtml, tag } from '../../base/html.ts';
import { safelyDecoded } from '../../base/safely-decoded.ts';
import { type Attributes, rewriteHtml } from '../../base/rewrite-html.ts';
import type { FeedItem, FeedPicture } from '../../views/feeds/feed-item.ts';
import { absoluteAddresses } from '../absolute-addresses.ts';

/** `body`: the text, rendered for a feed. */
export function itemHtml(item: FeedItem, body: string, feedLanguage: string): string {
  const { link, language, direction, kindSentence, standfirst, picture, end, series, replies, cited, contributorLines } = item;
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
    ...(contributorLines.length > 0 ? [tag('p', contributorLines.map(contributorsHtml).join('. '))] : []),
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

function contributorsHtml({ label, people }: FeedItem['contributorLines'][number]): string {
  const names = people.map(({ label: name, href, place }) => {
    const linked = href === undefined ? escapeHtml(name) : linkHtml({ label: name, href });
    return place === undefined ? linked : `${linked} (${escapeHtml(place)})`;
  });
  return `${escapeHtml(label)} ${names.join(', ')}`;
}

function sourceHtml({ title, href, publisher, accessed }: NonNullable<FeedItem['end']['sources']>['entries'][number]): string {
  const rest = [publisher, accessed].filter((fact) => fact !== undefined).map((fact) => `, ${escapeHtml(fact)}`);
  return (href === undefined ? escapeHtml(title) : linkHtml({ label: title, href })) + rest.join('');
}

function linkHtml({ label, href }: { readonly label: string; readonly href: string }): string {
  return tag('a', escapeHtml(label), { href });
}

/**
 * No script and no style: a feed reader runs and applies none. The ids that links of the item need begin with its name, because a reader may show several
 * items on one page; other ids are left out. Complete addresses.
 */
function forReaders(html: string, page: string): string {
  const needed = targetsIn(html);
  const prefix = `${new URL(page).pathname.split('/').filter(Boolean).at(-1) ?? ''}_`;
  return rewriteHtml(html, {
    element: (name, attributes) => (isForPages.has(name) ? null : within(prefix, needed, attributes, absoluteAddresses(attributes, page))),
  });
}

const isForPages: ReadonlySet<string> = new Set(['link', 'script', 'style']);

/** The ids to which something in the item refers, and that are there. */
function targetsIn(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const targets = new Set<string>();
  const element = (_: string, attributes: Attributes): Attributes => {
    if (attributes['id'] !== undefined) ids.add(attributes['id']);
    for (const target of targetsOf(attributes)) targets.add(target);
    return attributes;
  };
  rewriteHtml(html, { element });
  return targets.intersection(ids);
}

function targetsOf({ href, ...attributes }: Attributes): readonly string[] {
  const named = labelAttributes.flatMap((name) => attributes[name]?.split(/\s+/) ?? []);
  return href?.startsWith('#') ? [safelyDecoded(href.slice(1)), ...named] : named;
}

const labelAttributes = ['aria-labelledby', 'aria-describedby'];

/** `written` are the attributes before their addresses were completed. */
function within(prefix: string, needed: ReadonlySet<string>, written: Attributes, attributes: Attributes): Attributes {
  const changed: Record<string, string> = {};
  const { id, ...others } = attributes;
  if (id !== undefined && needed.has(id)) changed['id'] = prefix + id;
  const target = written['href']?.startsWith('#') ? safelyDecoded(written['href'].slice(1)) : undefined;
  if (target !== undefined && needed.has(target)) changed['href'] = `#${encodeURIComponent(prefix + target)}`;
  for (const name of labelAttributes) {
    const names = written[name]?.split(/\s+/);
    if (names) changed[name] = names.map((one) => (needed.has(one) ? prefix + one : one)).join(' ');
  }
  const remaining = id === undefined || needed.has(id) ? attributes : others;
  return Object.keys(changed).length === 0 ? remaining : { ...remaining, ...changed };
}
