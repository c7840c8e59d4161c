/** One item of an export of WordPress → a text, or why it is none. */
import type { ImportedAuthor, ImportedText, LeftOut, Skipped } from '../../imported-text.ts';
import { limits } from '../../../schema/limits.ts';
import { doubtsOf } from '../../archive/decode-bytes.ts';
import { childrenNamed, textOf, textOfChild, type XmlRecord } from '../xml/read-records.ts';
import { paragraphed } from './paragraphs.ts';
import { type Attachments, translateWordPress } from './shortcodes.ts';

export interface WordPressFacts {
  readonly attachments: Attachments;
  /** By login. */
  readonly authors: ReadonlyMap<string, ImportedAuthor>;
  /** Names and parents by nicename. */
  readonly categories: ReadonlyMap<string, { readonly name: string; readonly parent: string }>;
}

const drafts = new Set(['draft', 'pending', 'private']);

export function textOfItem(item: XmlRecord, number: number, facts: WordPressFacts): ImportedText | Skipped | undefined {
  const field = (name: string): string => textOfChild(item, name);
  const [type, status, id] = [field('wp:post_type'), field('wp:status'), field('wp:post_id')];
  const place = `${type === '' ? 'item' : type} ${id === '' ? number : id}${field('title') === '' ? '' : `, ${field('title').slice(0, 60)}`}`;
  if (type === 'attachment') return undefined;
  if (type !== 'post' && type !== 'page') return { place, what: 'an item', why: `It is a "${type}" of WordPress.` };
  if (status === 'trash' || status === 'auto-draft' || status === 'inherit')
    return { place, what: 'an item', why: `WordPress calls it "${status}".` };
  const typed = field('content:encoded');
  if (item.isCut || typed.length > limits.fileBytes.most) return { place, what: 'an item', why: 'Its text is longer than 5 MB.' };
  const leftOut: LeftOut[] = doubtsOf(typed).map((why) => ({ what: 'a fault of the text', why }));
  const note = (left: LeftOut): void => void leftOut.push(left);
  const isProtected = field('wp:post_password') !== '';
  if (status === 'private' || isProtected)
    note({
      what: `a ${isProtected ? 'text with a password' : 'private text'}`,
      why: 'It is a draft here: this site has no readers that sign in.',
    });
  const isDraft = drafts.has(status) || isProtected;
  const link = field('link');
  const isPermanent = link !== '' && !/[?&](?:p|page_id|preview)=/.test(link);
  const guid = field('guid');
  return {
    ...{ place, kind: type === 'page' ? 'page' : 'article', title: field('title'), name: field('wp:post_name'), draft: isDraft },
    ...datesOf(field),
    authors: authorsOf(field('dc:creator'), facts),
    categories: termsOf(item, 'category').map(({ nicename, name }) => trailOf(nicename, name, facts)),
    hashtags: termsOf(item, 'post_tag').map(({ name }) => name),
    standfirst: field('excerpt:encoded') || undefined,
    image: imageOf(item, facts),
    featured: field('wp:is_sticky') === '1',
    addresses: isDraft ? [] : [...(isPermanent ? [link] : []), ...(id === '' ? [] : [`/?${type === 'page' ? 'page_id' : 'p'}=${id}`])],
    otherNames: [],
    formerIds: guid === '' || type === 'page' ? [] : [guid],
    leftOut,
    body: { html: htmlOf(typed, id, facts, note) },
  };
}

/** Blocks say where paragraphs are; classic texts do not. */
function htmlOf(typed: string, id: string, { attachments }: WordPressFacts, note: (left: LeftOut) => void): string {
  const html = translateWordPress(typed, id, attachments, note);
  if (!/<!--\s*wp:/.test(typed)) return paragraphed(html);
  return html.replace(
    /(<div class="wp-block-embed__wrapper">)\s*(https?:\/\/[^\s<]+)\s*(<\/div>)/g,
    (_, open: string, address: string, close: string) => `${open}<a href="${address}">${address}</a>${close}`,
  );
}

/** Those in GMT are moments; the others are of the zone of the site. */
function datesOf(field: (name: string) => string): Pick<ImportedText, 'date' | 'updated'> {
  const moment = (name: string): string | undefined => {
    const gmt = field(`${name}_gmt`);
    if (gmt !== '' && !gmt.startsWith('0000')) return `${gmt} +0000`;
    const local = field(name);
    return local === '' || local.startsWith('0000') ? undefined : local;
  };
  const published = moment('wp:post_date');
  const updated = moment('wp:post_modified');
  // A correction of a letter is no update of substance: only what changed on a later day counts.
  const isLater = updated !== undefined && published !== undefined && updated.slice(0, 10) > published.slice(0, 10);
  return { date: published, ...(isLater ? { updated } : {}) };
}

function authorsOf(login: string, { authors }: WordPressFacts): readonly ImportedAuthor[] {
  return login === '' ? [] : [authors.get(login) ?? { id: login, name: login }];
}

function termsOf(item: XmlRecord, domain: string): readonly { nicename: string; name: string }[] {
  return childrenNamed(item, 'category')
    .filter(({ attributes }) => (attributes['domain'] ?? 'category') === domain)
    .map((term) => ({ nicename: term.attributes['nicename'] ?? '', name: textOf(term) }));
}

function trailOf(nicename: string, name: string, { categories }: WordPressFacts): readonly string[] {
  const trail = [name];
  const seen = new Set([nicename]);
  for (
    let parent = categories.get(nicename)?.parent ?? '';
    parent !== '' && !seen.has(parent);
    parent = categories.get(parent)?.parent ?? ''
  ) {
    seen.add(parent);
    trail.unshift(categories.get(parent)?.name ?? parent);
  }
  return trail;
}

function imageOf(item: XmlRecord, { attachments }: WordPressFacts): ImportedText['image'] {
  const meta = childrenNamed(item, 'wp:postmeta').find((one) => textOfChild(one, 'wp:meta_key') === '_thumbnail_id');
  const found = meta && attachments.get(textOfChild(meta, 'wp:meta_value'));
  if (!found) return undefined;
  return { src: found.url, alt: found.alt || undefined, caption: found.caption || undefined };
}
