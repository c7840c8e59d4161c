/** Reads the HTML between the nodes of Markdown, in the order of the text. */
import type { Html, Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { HtmlRemark, HtmlTag, HtmlToken } from '../../base/html-tokens.ts';
import { report, shortened } from '../body-notes.ts';
import { isPartName, partNames } from '../../parts/parts.ts';
import { type ElementKind, holdsNothing, kindOf, needless, presentName } from './element-kinds.ts';
import { type Element, isBlankText, isMark, isWords, type OpenTag, type Position } from './html-element.ts';
import { htmlPlaces } from './html-places.ts';
import { partnersOf, tokensOf } from './html-tags.ts';
import type { LeftOut } from './left-out.ts';
import { OpenElements } from './open-elements.ts';
import { targetNode, targetsOf } from './targets.ts';

type Point = Position['start'];
type PlaceOf = (index: number) => Point;

/** The whole text as one tree. Reports parts, what is never closed, and what is nested too deep. */
export function readElements(tree: Root, file: VFile, leftOut: LeftOut): Element {
  const reader = new ElementReader(tree, file, leftOut);
  reader.readAll(tree.children);
  reader.finish();
  return reader.root;
}

const parts: ReadonlyMap<string, string> = new Map(partNames.map((name) => [name.toLowerCase(), name]));

interface Target {
  readonly name: string;
  readonly position: Position;
}

class ElementReader {
  readonly #file: VFile;
  readonly #leftOut: LeftOut;
  readonly #open: OpenElements;
  readonly #tokens: ReadonlyMap<Html, readonly HtmlToken[]>;
  /** Closing tag → its opening tag; an opening tag that is closed → itself. */
  readonly #partners: ReadonlyMap<HtmlTag, HtmlTag>;
  readonly #opened = new Map<HtmlTag, OpenTag>();
  /** A script: nothing is read until it is closed. */
  #code: HtmlTag | undefined;
  /** A drawing in SVG: only its words are read. */
  #svg: HtmlTag | undefined;
  /** Names of places, which wait for the next words. */
  #targets: Target[] = [];

  constructor(tree: Root, file: VFile, leftOut: LeftOut) {
    this.#file = file;
    this.#leftOut = leftOut;
    this.#open = new OpenElements(tree);
    this.#tokens = tokensOf(tree);
    this.#partners = partnersOf(this.#tokens.values());
  }

  get root(): Element {
    const { root, tooDeep } = this.#open;
    if (tooDeep !== undefined)
      report(this.#file, tooDeep, 'The text is nested too deep.', 'Take away some of the elements within each other.');
    return root;
  }

  readAll(nodes: readonly Nodes[], inSentence = false): void {
    for (const node of nodes) this.#read(node, inSentence);
  }

  #read(node: Nodes, inSentence: boolean): void {
    if (node.type === 'html') this.#readHtml(node, inSentence);
    else if ('children' in node) this.#readParent(node);
    else if (this.#code !== undefined) return;
    else if (isBlankText(node)) this.#open.addBlank(node);
    else if (isWords(node)) this.#addWords(node);
    else this.#open.addBlock(node);
  }

  finish(): void {
    for (const { name, position } of this.#targets) this.#leftOut.target(name, position);
  }

  /** A picture may become a figure, which holds no name, and neither do its caption and code. */
  #addWords(node: Nodes): void {
    if (node.type === 'text' || node.type === 'inlineCode') this.#placeTargets();
    this.#open.addWords(node);
  }

  #placeTargets(): void {
    if (this.#targets.length === 0 || this.#open.isPreformatted || this.#open.isWithin('figure')) return;
    for (const { name, position } of this.#targets) this.#open.addWords(targetNode(name, position));
    this.#targets = [];
  }

  #readParent(node: Extract<Nodes, { children: unknown }>): void {
    const frame = this.#code === undefined ? this.#open.enter(node) : undefined;
    this.readAll(node.children, isMark(node) || ['paragraph', 'heading', 'tableCell'].includes(node.type));
    if (node.type === 'heading') this.#placeTargets();
    this.#open.leave(frame);
  }

  #readHtml(node: Html, inSentence: boolean): void {
    const placeOf = htmlPlaces(node, String(this.#file));
    for (const token of this.#tokens.get(node) ?? []) {
      const position = { start: placeOf(token.start), end: placeOf(token.end) };
      if ('text' in token) this.#readText(token.text, position);
      else if (!('name' in token)) this.#readRemark(token, node, position);
      else if (token.kind === 'closes') this.#readClosing(token, position);
      else this.#readOpening(token, position, placeOf);
    }
    if (this.#code !== undefined && !this.#partners.has(this.#code)) this.#code = undefined;
    if (!inSentence) this.#open.endOfHtml();
  }

  #readText(text: string, position: Position): void {
    if (this.#code !== undefined || text === '') return;
    if (this.#open.isPreformatted) return this.#open.addWords({ type: 'text', value: text, position });
    const node: Nodes = { type: 'text', value: text.replace(/[ \t\r\n\f]+/g, ' '), position };
    if (isBlankText(node)) this.#open.addBlank(node);
    else this.#addWords(node);
  }

  #readRemark({ kind, isOpen, start, end }: HtmlRemark, { value }: Html, position: Position): void {
    const written = shortened(value.slice(start, end));
    if (kind === 'other' && this.#code === undefined) this.#leftOut.remark(written, position);
    if (kind !== 'comment' || !isOpen || this.#code !== undefined) return;
    const message = `The comment that begins with "${written}" is never closed, so that all below it is lost.`;
    report(this.#file, { position }, message, 'Write --> where it ends.');
  }

  #readClosing(tag: HtmlTag, position: Position): void {
    const opening = this.#partners.get(tag);
    if (this.#code !== undefined || this.#svg !== undefined) {
      if (opening === this.#svg) this.#svg = undefined;
      if (opening === this.#code) this.#code = undefined;
    } else if (opening === undefined) {
      if (kindOf(tag.name) === 'apart' || tag.name === 'div') this.#open.setApart();
    } else {
      const opened = this.#opened.get(opening);
      if (/^h\d$/.test(tag.name)) this.#placeTargets();
      if (opened !== undefined) this.#open.close(opened, position);
    }
  }

  #readOpening(tag: HtmlTag, position: Position, placeOf: PlaceOf): void {
    if (this.#code !== undefined) return;
    const name = presentName(tag.name);
    const kind = kindOf(name);
    const isClosed = this.#partners.has(tag);
    if (kind === 'code') return this.#readCode(tag, position, isClosed);
    if (this.#svg !== undefined || this.#isPart(tag, position)) return;
    this.#targets.push(...targetsOf(tag).map((target) => ({ name: target, position })));
    const attributes = kind === 'apart' || kind === 'through' ? new Map() : this.#leftOut.attributesOf(tag, name, placeOf);
    const opened: OpenTag = { name, kind: kindWith(name, kind, attributes.size), position, attributes, isClosed };
    if (isClosed) this.#opened.set(tag, opened);
    this.#add(opened, tag);
  }

  #add(opened: OpenTag, tag: HtmlTag): void {
    const { name, kind, attributes, position } = opened;
    if ((kind === 'apart' || kind === 'through') && !needless.has(name)) this.#leftOut.element(tag.name, position);
    if (kind === 'through' && /^(?:math|svg)$/.test(name) && opened.isClosed) this.#svg = tag;
    const element: Element = { type: 'htmlElement', name, attributes, node: undefined, children: [], position };
    if (kind === 'apart') this.#open.setApart();
    else if (kind === 'alone') {
      if (name === 'hr') this.#open.addBlock({ type: 'thematicBreak', position });
      else this.#open.addWords(element);
    } else if (tag.kind === 'alone' || holdsNothing.has(name) || kind === 'through') return;
    else if (kind === 'words') this.#open.openWords(opened);
    else this.#open.openBlock(opened);
  }

  #readCode(tag: HtmlTag, position: Position, isClosed: boolean): void {
    if (tag.kind === 'alone') return this.#leftOut.code(tag.name, position);
    this.#code = tag;
    if (isClosed) return this.#leftOut.code(tag.name, position);
    const message = `<${tag.name}> is never closed, so that all below it is lost.`;
    report(this.#file, { position }, message, 'Take it out: an article may not hold code or style.');
  }

  /** Reports a part, which is MDX. */
  #isPart({ name, start }: HtmlTag, position: Position): boolean {
    const part = parts.get(name);
    const typed = String(this.#file).slice((position.start.offset ?? start) + 1, (position.start.offset ?? start) + 1 + name.length);
    if (part === undefined || !isPartName(typed)) return false;
    const fix = 'Turn this file into .mdx: npm run check -- --fix --to-mdx and its path.';
    report(this.#file, { position }, `<${part}> is a part, which only a file that ends in .mdx may hold.`, fix);
    return true;
  }
}

/** A `div` or a `span` without attributes says nothing of what stands in it. */
function kindWith(name: string, kind: ElementKind, attributes: number): ElementKind {
  if (attributes > 0) return kind;
  return name === 'div' ? 'apart' : name === 'span' ? 'through' : kind;
}
