/** One item of an export of WordPress → a text, or why it is none. */
import type { ImportedAuthor, ImportedText, LeftOut, Skipped } from '../../imported-text.ts';
import { limits } from '../../../schema/limits.ts';
import { doubtsOf } from '../../archive/decode-bytes.ts';
import { plainField } from '../../plan/plain-field.ts';
import { isRecord } from '../front-matter.ts';
import { childrenNamed, textOf, textOfChild, type XmlRecord } from '../xml/read-records.ts';
import { oldLists, type Term } from './old-lists.ts';
import { paragraphed } from './paragraphs.ts';
import { type Attachments, translateWordPress } from './shortcodes.ts';

export interface WordPressFacts {
  readonly attachments: Attachments;
  /** By login. */
  readonly authors: ReadonlyMap<string, ImportedAuthor>;
  /** By nicename. */
  readonly categories: ReadonlyMap<string, Category>;
}

export interface Category {
  readonly name: string;
  /** The nicename of the category above; empty for one at the root. */
  readonly parent: string;
  readonly description: string;
}

const drafts = new Set(['draft', 'pending', 'private']);

export function textOfItem(item: XmlRecord, number: number, facts: WordPressFacts): ImportedText | Skipped | undefined {
  const field = (name: string): string => textOfChild(item, name);
  const [type, status, id] = [field('wp:post_type'), field('wp:status'), field('wp:post_id')];
  const place = `${type === '' ? 'item' : type} ${id === '' ? number : id}${field('title') === '' ? '' : `, ${plainField(field('title')).slice(0, 60)}`}`;
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
  const trails = termsOf(item, 'category').map((term) => trailOf(term, facts.categories));
  const tags = termsOf(item, 'post_tag');
  const authors = authorsOf(field('dc:creator'), facts);
  return {
    ...{ place, kind: type === 'page' ? 'page' : 'article', title: field('title'), name: field('wp:post_name'), draft: isDraft },
    ...datesOf(field),
    authors,
    categories: trails.map((trail) => trail.map(({ name }) => name)),
    hashtags: tags.map(({ name }) => name),
    lists: oldLists({ categories: trails, tags, authors: authors.map(({ id = '', name }) => ({ nicename: id.toLowerCase(), name })) }),
    standfirst: field('excerpt:encoded') || undefined,
    image: imageOf(item, facts),
    featured: field('wp:is_sticky') === '1',
    addresses: [...(isPermanent ? [link] : []), ...(id === '' ? [] : [`/?${type === 'page' ? 'page_id' : 'p'}=${id}`])],
    otherNames: [],
    formerIds: guid === '' || type === 'page' ? [] : [guid],
    leftOut,
    body: { html: htmlOf(typed, id, facts, note) + footnotesOf(item) },
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

/** Those of the block editor lie beside the text, which has only their numbers: `<a href="#id" id="id-link">1</a>`. */
function footnotesOf(item: XmlRecord): string {
  const notes = parsedList(metaOf(item, 'footnotes')).flatMap((note) =>
    isRecord(note) && typeof note['id'] === 'string' && typeof note['content'] === 'string'
      ? [{ id: note['id'], content: note['content'] }]
      : [],
  );
  const items = notes
    .filter(({ id }) => /^[\w-]+$/.test(id))
    .map(({ id, content }) => `<li id="${id}">${content} <a href="#${id}-link">↩</a></li>`);
  return items.length === 0 ? '' : `\n<ol class="footnotes">${items.join('')}</ol>`;
}

function parsedList(json: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** Those in GMT say what the offset of the others is; without them, they are of the zone of the site. */
function datesOf(field: (name: string) => string): Pick<ImportedText, 'date' | 'updated'> {
  const moment = (name: string): string | undefined => {
    const gmt = field(`${name}_gmt`);
    const local = field(name);
    const isLocal = local !== '' && !local.startsWith('0000');
    if (gmt === '' || gmt.startsWith('0000')) return isLocal ? local : undefined;
    const offset = isLocal ? offsetBetween(local, gmt) : undefined;
    // The day that readers have seen is the local one.
    return offset === undefined ? `${gmt} +0000` : `${local} ${offset}`;
  };
  const published = moment('wp:post_date');
  const updated = moment('wp:post_modified');
  // A correction of a letter is no update of substance: only what changed on a later day counts.
  const isLater = updated !== undefined && published !== undefined && updated.slice(0, 10) > published.slice(0, 10);
  return { date: published, ...(isLater ? { updated } : {}) };
}

/** `+0200`; undefined where the two are no clock of one place. */
function offsetBetween(local: string, gmt: string): string | undefined {
  const minutes = (Date.parse(`${local.replace(' ', 'T')}Z`) - Date.parse(`${gmt.replace(' ', 'T')}Z`)) / 60_000;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 14 * 60) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
}

function authorsOf(login: string, { authors }: WordPressFacts): readonly ImportedAuthor[] {
  return login === '' ? [] : [authors.get(login) ?? { id: login, name: login }];
}

function termsOf(item: XmlRecord, domain: string): readonly Term[] {
  return childrenNamed(item, 'category')
    .filter(({ attributes }) => (attributes['domain'] ?? 'category') === domain)
    .map((term) => ({ nicename: term.attributes['nicename'] ?? '', name: textOf(term) }));
}

/** With those above it, from the root. */
export function trailOf(term: Term, categories: WordPressFacts['categories']): readonly Term[] {
  const trail = [term];
  const seen = new Set([term.nicename]);
  for (
    let parent = categories.get(term.nicename)?.parent ?? '';
    parent !== '' && !seen.has(parent);
    parent = categories.get(parent)?.parent ?? ''
  ) {
    seen.add(parent);
    trail.unshift({ nicename: parent, name: categories.get(parent)?.name ?? parent });
  }
  return trail;
}

function imageOf(item: XmlRecord, { attachments }: WordPressFacts): ImportedText['image'] {
  const found = attachments.get(metaOf(item, '_thumbnail_id'));
  if (!found) return undefined;
  return { src: found.url, alt: plainField(found.alt) || undefined, caption: plainField(found.caption) || undefined };
}

/** Empty where there is none. */
function metaOf(item: XmlRecord, key: string): string {
  const meta = childrenNamed(item, 'wp:postmeta').find((one) => textOfChild(one, 'wp:meta_key') === key);
  return meta ? textOfChild(meta, 'wp:meta_value') : '';
}
