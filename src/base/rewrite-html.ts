/** HTML → HTML with other attributes, texts or elements. What is not changed stays as it is, byte for byte. */
import { Parser } from 'htmlparser2';
import { escapeHtml } from './html.ts';

/** Values are decoded: `&` and not `&amp;`. */
export type Attributes = Readonly<Record<string, string>>;

export interface Changes {
  /** The attributes that an element gets; null where the element and all in it is left out; the same object where it stays as it is. Names are in small letters. */
  readonly element?: (name: string, attributes: Attributes) => Attributes | null;
  /** HTML for the text between two tags, which is HTML too: `&amp;`. Not called for what holds text alone, such as `title` and `script`. */
  readonly text?: (html: string) => string;
}

/** These hold text and no elements, so nothing can be marked in them. */
const holdsTextAlone: ReadonlySet<string> = new Set(['option', 'script', 'style', 'textarea', 'title']);

/** Takes whole pages and stretches of one; a stretch begins and ends between tags. */
export function rewriteHtml(html: string, changes: Changes): string {
  const rewriter = new Rewriter(html, changes);
  const copy = (): void => rewriter.copy(parser.startIndex, parser.endIndex + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => rewriter.open(name, attributes, parser.startIndex, parser.endIndex + 1),
      onclosetag: (_name, isImplied) => rewriter.close(isImplied, parser.startIndex, parser.endIndex + 1),
      oncomment: copy,
      onprocessinginstruction: copy,
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return rewriter.end();
}

interface OpenElement {
  readonly name: string;
  readonly isLeftOut: boolean;
  /** Where its tag ends. `</p>` and `</br>` without a start are reported as an element that ends there. */
  readonly tagEnd: number;
}

/** Gets what a parser finds, in the order of the text. Places are indices into it. */
class Rewriter {
  readonly #html: string;
  readonly #changes: Changes;
  readonly #open: OpenElement[] = [];
  #written = '';
  /** All before it is written or left out. */
  #read = 0;

  constructor(html: string, changes: Changes) {
    this.#html = html;
    this.#changes = changes;
  }

  open(name: string, attributes: Attributes, start: number, end: number): void {
    this.#text(start);
    const { element: change = (_name, same) => same } = this.#changes;
    const changed = this.#isLeftOut ? null : change(name, attributes);
    this.#open.push({ name, tagEnd: end, isLeftOut: changed === null });
    this.#read = end;
    if (changed === attributes) this.#written += this.#html.slice(start, end);
    else if (changed !== null) this.#written += this.#tag(start, end, changed);
  }

  /** `isImplied`: the element has no end tag, and what is read is the next tag. */
  close(isImplied: boolean, start: number, end: number): void {
    this.#text(start);
    if (!isImplied && end !== this.#open.at(-1)?.tagEnd) this.copy(start, end);
    this.#open.pop();
  }

  /** What is written as it is. */
  copy(start: number, end: number): void {
    this.#text(start);
    if (!this.#isLeftOut) this.#written += this.#html.slice(start, end);
    this.#read = end;
  }

  end(): string {
    this.#text(this.#html.length);
    return this.#written;
  }

  get #isLeftOut(): boolean {
    return this.#open.at(-1)?.isLeftOut ?? false;
  }

  /** Writes the text that ends here. */
  #text(end: number): void {
    const text = this.#html.slice(this.#read, end);
    this.#read = Math.max(this.#read, end);
    if (text === '' || this.#isLeftOut) return;
    const isAlone = holdsTextAlone.has(this.#open.at(-1)?.name ?? '');
    this.#written += isAlone ? text : (this.#changes.text?.(text) ?? text);
  }

  /** A tag with these attributes, spelled as the one that stands at this place. */
  #tag(start: number, end: number, attributes: Attributes): string {
    const tag = this.#html.slice(start, end);
    const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? '';
    const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`);
    return `${name}${written.join('')}${tag.endsWith('/>') ? '/>' : '>'}`;
  }
}
