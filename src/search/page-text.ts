/** The HTML of an article → its text as a reader sees it, block after block, and where its headings begin. */
import { Parser } from 'htmlparser2';

export interface PageText {
  readonly content: string;
  /** In their order; those without an id lead nowhere and are only text. */
  readonly headings: readonly PageHeading[];
  /** What stands for a picture, or above a letter: found, but not shown around what was found. */
  readonly aside: string;
}

export interface PageHeading {
  /** `h2` */
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Within the content. */
  readonly start: number;
  readonly end: number;
}

/** What stands within a line; every other element is a block, with a boundary before and behind it. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const isHeading = /^h[1-6]$/;

/** Not read: pictures, forms, numbers of notes and the ways back from them. */
const unread = new Set('form iframe label nav noscript rp script style svg template'.split(' '));
const unreadRoles = new Set(['doc-noteref', 'doc-backlink']);

export function pageText(html: string): PageText {
  const headings: PageHeading[] = [];
  const aside: string[] = [];
  let content = '';
  let block = '';
  let heading: { readonly element: string; readonly id: string } | undefined;
  /** The elements that are open within one that is not read, or above the line. */
  let skipped = 0;
  let isAbove = false;

  const close = (): void => {
    const typed = block.replace(/\s+/g, ' ').trimStart();
    const text = withStop(typed);
    if (text !== '') {
      if (content !== '') content += ' ';
      if (heading) headings.push({ ...heading, text: typed.trimEnd(), start: content.length, end: content.length + text.length });
      content += text;
    }
    block = '';
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (skipped > 0) {
        if (!isEmpty.has(name)) skipped++;
        return;
      }
      if (name === 'img') aside.push(attributes['alt'] ?? '');
      if (isEmpty.has(name)) {
        if (name === 'br') block += ' ';
        else if (!inline.has(name) && name !== 'img') close();
        return;
      }
      if (unread.has(name) || unreadRoles.has(attributes['role'] ?? '') || 'data-pagefind-ignore' in attributes) {
        skipped = 1;
        return;
      }
      if (name === 'rt') {
        isAbove = true;
        return;
      }
      if (inline.has(name)) return;
      close();
      heading = isHeading.test(name) && attributes['id'] ? { element: name, id: attributes['id'] } : undefined;
    },
    ontext(text) {
      if (skipped > 0) return;
      if (isAbove) aside.push(text);
      else block += text;
    },
    onclosetag(name) {
      if (isEmpty.has(name)) return;
      if (skipped > 0) skipped--;
      else if (name === 'rt') isAbove = false;
      else if (!inline.has(name)) {
        close();
        heading = undefined;
      }
    },
  });
  parser.end(html);
  close();
  return { content, headings, aside: aside.join(' ') };
}

const isEmpty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** A full stop where a block ends without one, so that two of them read well beside each other. One that ends in a space wants none. */
function withStop(text: string): string {
  return /[\p{L}\p{N}'’”")\]%]$/u.test(text) ? `${text}.` : text.trimEnd();
}
