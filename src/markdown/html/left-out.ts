/** What HTML says that a text cannot hold: one warning for each kind, at its first place. */
import type { VFile } from 'vfile';
import type { HtmlTag } from '../../base/html-tokens.ts';
import { attributesFor, insteadOf, isHtmlElement } from '../checks/html-elements.ts';
import { type Placed, warn } from '../body-notes.ts';
import type { Attribute, Position } from './html-element.ts';
import { isTargetAttribute, isTargetName } from './targets.ts';

/** Each has a warning of its own; one more for all others. */
const mostKinds = 30;

interface Kind {
  readonly place: Placed;
  readonly message: string;
  readonly fix: string;
  count: number;
}

/** The attributes of elements for which Markdown has a mark. */
const ofMarkdown: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['a', ['href', 'title']],
  ['code', ['class']],
  ['img', ['src', 'alt', 'title']],
  ['ol', ['start']],
  ['pre', ['class', 'lang']],
  ...['td', 'th'].map((name) => [name, ['align', 'colspan', 'rowspan', 'scope', 'style']] as const),
]);

const withLanguage = new Set('a blockquote dd dt h1 h2 h3 h4 h5 h6 li td th'.split(' '));

/** The engine measures pictures, and says itself how they are loaded and what a link is. */
const needless: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['rel']],
  ['img', ['decoding', 'fetchpriority', 'height', 'loading', 'sizes', 'srcset', 'width']],
]);

/** The style of a cell that Markdown can say. */
const onlyAligns = /^\s*text-align:\s*(?:left|right|center)\s*;?\s*$/i;

export class LeftOut {
  readonly #file: VFile;
  readonly #kinds = new Map<string, Kind>();

  constructor(file: VFile) {
    this.#file = file;
  }

  /** An element that is taken away; what stands in it stays. */
  element(name: string, position: Position): void {
    const message = `<${name}> is not an element that is allowed here, and is left out; the words in it stay.`;
    this.#add(`<${name}`, position, message, insteadOf(name) ?? 'Take it out; content/README.md lists the elements that are allowed.');
  }

  /** An element that is taken away with all that stands in it. */
  code(name: string, position: Position): void {
    this.#add(`<${name}`, position, `<${name}> is left out, with all that stands in it.`, insteadOf(name) ?? 'Take it out.');
  }

  /** An instruction to another program, which no browser shows. */
  remark(written: string, position: Position): void {
    this.#add(written.slice(0, 5), position, `"${written}" is no text, and is left out.`, 'Take it out, or write what it stands for.');
  }

  /** What is written in an element that has no place for it. */
  inside(what: string, around: string, position: Position): void {
    const fix = `Put it outside of <${around}>.`;
    this.#add(`<${what} ${around}`, position, `<${what}> in <${around}> is left out; the words in it stay.`, fix);
  }

  /** The attributes of a tag that are allowed; the others are taken away. */
  attributesOf(
    { name: typed, attributes }: HtmlTag,
    name: string,
    placeOf: (at: number) => Position['start'],
  ): ReadonlyMap<string, Attribute> {
    const allowed = new Map<string, Attribute>();
    const known = knownFor(name);
    for (const { name: attribute, value, start, end } of attributes) {
      if (needless.get(name)?.includes(attribute) || (isTargetAttribute(name, attribute) && isTargetName((value ?? '').trim()))) continue;
      const position = { start: placeOf(start), end: placeOf(end) };
      if (known.includes(attribute)) allowed.set(attribute, { value, position });
      if (!known.includes(attribute) || (attribute === 'style' && !onlyAligns.test(value ?? '')))
        this.#attribute(attribute, typed, position);
    }
    return allowed;
  }

  /** A name of a place behind which no word follows. */
  target(name: string, position: Position): void {
    this.#add(
      'target',
      position,
      `The name "${name}" of a place is left out: no word follows it.`,
      'Put it before the words that it names.',
    );
  }

  /** Adds the warnings. */
  warn(): void {
    const kinds = [...this.#kinds.values()];
    const [last] = kinds.splice(mostKinds);
    if (last !== undefined)
      warn(this.#file, last.place, `${last.message} So are ${this.#kinds.size - mostKinds - 1} other kinds.`, last.fix);
    for (const { place, message, fix, count } of kinds) {
      const others = count - 1;
      const more = others === 0 ? '' : ` So ${others === 1 ? 'is 1 other place' : `are ${others} other places`} in this text.`;
      warn(this.#file, place, message + more, fix);
    }
  }

  #attribute(attribute: string, element: string, position: Position): void {
    const everywhere = /^(?:class|id|style|data-.*|on.*)$/.test(attribute);
    const message = `"${attribute}" of <${element}> is left out.`;
    const known = knownFor(element);
    const takes = isHtmlElement(element) ? `; <${element}> takes ${known.join(', ')}.` : '.';
    this.#add(everywhere ? attribute : `${element} ${attribute}`, position, message, `Take it out${takes}`);
  }

  #add(key: string, position: Position, message: string, fix: string): void {
    const known = this.#kinds.get(key);
    if (known === undefined) this.#kinds.set(key, { place: { position }, message, fix, count: 1 });
    else known.count++;
  }
}

function knownFor(name: string): readonly string[] {
  if (isHtmlElement(name)) return attributesFor(name);
  const own = ofMarkdown.get(name) ?? [];
  return withLanguage.has(name) ? [...own, 'dir', 'lang'] : own;
}
