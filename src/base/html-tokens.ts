/** HTML → its tags and texts, read as browsers read them: each has its place, none is checked. */
import { Tokenizer } from 'htmlparser2';

interface Place {
  /** Indices into the HTML. */
  readonly start: number;
  readonly end: number;
}

export interface HtmlAttribute extends Place {
  /** In small letters. */
  readonly name: string;
  /** Without character references; undefined where there is none: `open`. */
  readonly value: string | undefined;
}

export interface HtmlTag extends Place {
  /** `alone`: `<br/>`, with its slash. */
  readonly kind: 'opens' | 'closes' | 'alone';
  /** In small letters. */
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
}

interface HtmlText extends Place {
  readonly kind: 'text';
  /** Without character references. */
  readonly text: string;
}

/** No element: a comment, or `<!DOCTYPE …>`, `<?…>`, `<![CDATA[…]]>`. */
export interface HtmlRemark extends Place {
  readonly kind: 'comment' | 'other';
  /** Nothing closes it. */
  readonly isOpen: boolean;
}

export type HtmlToken = HtmlTag | HtmlText | HtmlRemark;

/** In the order of the text. A tag that is never completed is text; what stands in `<?` and `?>` is none. */
export function htmlTokens(written: string): HtmlToken[] {
  const last = written.lastIndexOf('?>') + 2;
  const html = last < 2 ? written : written.slice(0, last).replace(/<\?[^]*?\?>/g, withoutEnds) + written.slice(last);
  const reader = new TokenReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true, recognizeSelfClosing: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.tokens;
}

function withoutEnds(instruction: string): string {
  return `${instruction.slice(0, -1).replaceAll('>', ' ')}>`;
}

/** The names of its methods are those that the tokenizer calls. */
class TokenReader {
  readonly tokens: HtmlToken[] = [];
  readonly #html: string;
  /** All before it has its token. */
  #read = 0;
  /** The same, and the text that is being read. */
  #seen = 0;
  #text = '';
  #name = '';
  #attributes: HtmlAttribute[] = [];
  readonly #names = new Set<string>();
  #attribute: { readonly name: string; readonly start: number } = { name: '', start: 0 };
  #value = '';

  constructor(html: string) {
    this.#html = html;
  }

  ontext(_start: number, end: number): void {
    this.#text += this.#html.slice(this.#seen, end);
    this.#seen = end;
  }
  ontextentity(codepoint: number, end: number): void {
    this.#text += String.fromCodePoint(codepoint);
    this.#seen = end;
  }
  onopentagname(start: number, end: number): void {
    this.#endText(start - 1);
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes = [];
    this.#names.clear();
  }
  onattribname(start: number, end: number): void {
    this.#attribute = { name: this.#html.slice(start, end).toLowerCase(), start };
    this.#value = '';
  }
  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }
  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }
  onattribend(quote: number, end: number): void {
    const { name, start } = this.#attribute;
    // The first of a name counts, as in browsers.
    if (this.#names.has(name)) return;
    this.#names.add(name);
    this.#attributes.push({ name, value: quote === 0 ? undefined : this.#value, start, end });
  }
  onopentagend(end: number): void {
    this.#tag('opens', end + 1);
  }
  onselfclosingtag(end: number): void {
    this.#tag('alone', end + 1);
  }
  onclosetag(start: number, end: number): void {
    this.#endText(start - 2);
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes = [];
    const closing = this.#html.indexOf('>', end);
    this.#tag('closes', closing === -1 ? this.#html.length : closing + 1);
  }
  oncomment(start: number): void {
    this.#remark(start);
  }
  oncdata(start: number): void {
    this.#remark(start);
  }
  ondeclaration(start: number): void {
    this.#remark(start);
  }
  onprocessinginstruction(start: number): void {
    this.#remark(start);
  }
  onend(): void {
    // What is left begins a tag that is never completed.
    this.ontext(this.#seen, this.#html.length);
    this.#endText(this.#html.length);
  }

  /** `inside` is the first index behind its opening mark. */
  #remark(inside: number): void {
    const start = this.#html.lastIndexOf('<', inside);
    this.#endText(start);
    const kind = this.#html.startsWith('<!--', start) ? 'comment' : 'other';
    const closing = kind === 'comment' ? /--!?>|(?<=<!--)-?>/g : this.#html.startsWith('<![CDATA[', start) ? /\]\]>/g : />/g;
    closing.lastIndex = kind === 'comment' ? start + 4 : start + 1;
    const isClosed = closing.exec(this.#html) !== null;
    this.#push({ kind, isOpen: !isClosed, start, end: isClosed ? closing.lastIndex : this.#html.length });
  }

  #tag(kind: HtmlTag['kind'], end: number): void {
    this.#push({ kind, name: this.#name, attributes: this.#attributes, start: this.#read, end });
  }

  #endText(end: number): void {
    if (this.#text !== '') this.tokens.push({ kind: 'text', text: this.#text, start: this.#read, end });
    this.#text = '';
    this.#read = this.#seen = end;
  }

  #push(token: HtmlToken): void {
    this.tokens.push(token);
    this.#read = this.#seen = token.end;
  }
}
