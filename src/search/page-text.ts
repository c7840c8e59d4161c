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
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  return reader.end();
}

/** To be called while a page is parsed, tag by tag. */
class PageReader {
  readonly #headings: PageHeading[] = [];
  readonly #aside: string[] = [];
  #content = '';
  /** The text of the block that is open. */
  #block = '';
  #heading: { readonly element: string; readonly id: string } | undefined;
  /** How many elements are open within one that is not read. */
  #skipped = 0;
  /** Whether an `rt` is open: its text stands above the line. */
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

/** A full stop where a block ends without one, so that two of them read well beside each other. One that ends in a space wants none. */
function withStop(text: string): string {
  return /[\p{L}\p{N}'’”")\]%]$/u.test(text) ? `${text}.` : text.trimEnd();
}
