/** The HTML of an article → its text in the order of its blocks, and the positions of its headings. */
import { Parser } from 'htmlparser2';

export interface PageText {
  readonly content: string;
  /** In order. Headings without an id are part of the text only. */
  readonly headings: readonly PageHeading[];
  /** Alternative texts of pictures, and texts above letters (`rt`): they are searched, but not shown in excerpts. */
  readonly aside: string;
}

export interface PageHeading {
  /** For example `h2`. */
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Offset in the content. */
  readonly start: number;
  readonly end: number;
}

/** Inline elements. All others are blocks, with a boundary before and after. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const isHeading = /^h[1-6]$/;

/** Elements that are not indexed: pictures, forms, references to notes and the links back. */
const unread = new Set('form iframe label nav noscript rp script style svg template'.split(' '));
const unreadRoles = new Set(['doc-noteref', 'doc-backlink']);

export function pageText(html: string): PageText {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  return reader.end();
}

/** Its methods are called by the parser, tag by tag. */
class PageReader {
  readonly #headings: PageHeading[] = [];
  readonly #aside: string[] = [];
  #content = '';
  /** The text of the open block. */
  #block = '';
  #heading: { readonly element: string; readonly id: string } | undefined;
  /** The number of open elements within an element that is not indexed. */
  #skipped = 0;
  /** Whether an `rt` is open: its text is above the line. */
  #isAbove = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipped > 0) {
      if (!isEmpty.has(name)) this.#skipped++;
      return;
    }
    if (name === 'img') this.#aside.push(attributes['alt'] ?? '');
    if (isEmpty.has(name)) {
      if (name === 'br') this.#block += ' ';
      else if (!inline.has(name) && name !== 'img') this.#endBlock();
      return;
    }
    if (unread.has(name) || unreadRoles.has(attributes['role'] ?? '') || 'data-pagefind-ignore' in attributes) this.#skipped = 1;
    else if (name === 'rt') this.#isAbove = true;
    else if (!inline.has(name)) {
      this.#endBlock();
      this.#heading = isHeading.test(name) && attributes['id'] ? { element: name, id: attributes['id'] } : undefined;
    }
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#isAbove) this.#aside.push(text);
    else this.#block += text;
  }

  close(name: string): void {
    if (isEmpty.has(name)) return;
    if (this.#skipped > 0) this.#skipped--;
    else if (name === 'rt') this.#isAbove = false;
    else if (!inline.has(name)) {
      this.#endBlock();
      this.#heading = undefined;
    }
  }

  end(): PageText {
    this.#endBlock();
    return { content: this.#content, headings: this.#headings, aside: this.#aside.join(' ') };
  }

  #endBlock(): void {
    const typed = this.#block.replace(/\s+/g, ' ').trimStart();
    const text = withStop(typed);
    this.#block = '';
    if (text === '') return;
    if (this.#content !== '') this.#content += ' ';
    const start = this.#content.length;
    if (this.#heading) this.#headings.push({ ...this.#heading, text: typed.trimEnd(), start, end: start + text.length });
    this.#content += text;
  }
}

const isEmpty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Adds a full stop to a block without one, so that joined blocks are readable. A block that ends in a space gets none. */
function withStop(text: string): string {
  return /[\p{L}\p{N}'’”")\]%]$/u.test(text) ? `${text}.` : text.trimEnd();
}
