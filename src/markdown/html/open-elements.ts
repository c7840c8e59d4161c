/** Puts HTML and Markdown into one tree: closes what was left open, and goes on in the next block with what was open in a sentence. */
import type { Nodes, Parents, Root } from 'mdast';
import { impliedEnds, partsOfTables, sentences } from './element-kinds.ts';
import { type Element, type Frame, isInside, isMark, type OpenTag, type Position } from './html-element.ts';

/** Elements within each other. */
const deepest = 100;
/** Inline elements that go on in the next block. */
const mostSuspended = 16;

export class OpenElements {
  readonly root: Element;
  /** The first tag below the deepest level. */
  tooDeep: OpenTag | undefined;
  readonly #stack: Frame[];
  /** Inline elements that a block has ended before their closing tag, from outside to inside. */
  #suspended: OpenTag[] = [];
  #preformatted = 0;

  constructor(root: Root) {
    this.root = { type: 'htmlElement', name: '', attributes: new Map(), node: root, children: [], position: root.position };
    this.#stack = [{ element: this.root, tag: undefined, closedInside: [], isOpen: true }];
  }

  /** Whether spaces and line ends stay as they are here. */
  get isPreformatted(): boolean {
    return this.#preformatted > 0;
  }

  isWithin(name: string): boolean {
    return this.#nearest((around) => around === name) !== undefined;
  }

  /** Adds a part of a sentence. */
  addWords(node: Nodes | Element): void {
    this.#resume();
    this.#top.element.children.push(node);
  }

  /** Adds spaces, which begin no paragraph. */
  addBlank(node: Nodes): void {
    this.#top.element.children.push(node);
  }

  /** Adds a block without children. */
  addBlock(node: Nodes | Element): void {
    this.#leaveSentence();
    this.#top.element.children.push(node);
  }

  /** Ends the paragraph. False where only a sentence may stand. */
  setApart(): boolean {
    for (let top = this.#top; ; top = this.#top) {
      if (top.tag?.kind === 'words' || top.element.name === 'p') this.#pop(top, false);
      else if (!isSentence(top)) break;
      else if (top.tag !== undefined && !top.tag.isClosed) this.#pop(top, true);
      else {
        top.element.children.push({ type: 'text', value: top.element.name === 'pre' ? '\n' : ' ' });
        return false;
      }
    }
    const { children } = this.#top.element;
    if (children.length > 0 && children.at(-1)?.type !== 'boundary') children.push({ type: 'boundary' });
    return true;
  }

  openWords(tag: OpenTag): void {
    if (tag.name === 'a') this.#endLink();
    this.#resume();
    this.#open(tag);
  }

  openBlock(tag: OpenTag): void {
    const fits = this.setApart();
    const implied = impliedEnds.get(tag.name);
    if (implied !== undefined) this.#endImplied(implied.ends, implied.within);
    if ((fits || implied !== undefined) && (!partsOfTables.has(tag.name) || this.isWithin('table'))) this.#open(tag);
  }

  /** The closing tag of `tag`. */
  close(tag: OpenTag, { end }: Position): void {
    if (tag.kind === 'apart') return void this.setApart();
    if (tag.frame?.isOpen) {
      tag.frame.element.position = { start: tag.position.start, end };
      this.#close(tag.frame);
    }
    this.#suspended = this.#suspended.filter((other) => other !== tag);
  }

  /** Begins a node of Markdown with children. Undefined: its children belong to the element around it. */
  enter(node: Parents): Frame | undefined {
    if (isMark(node)) this.#resume();
    else if (!isInside(node) && !this.setApart()) {
      if (node.type === 'paragraph' || node.type === 'heading') return undefined;
      this.#leaveSentence();
    }
    const element: Element = {
      ...{ type: 'htmlElement' as const, name: node.type === 'paragraph' ? 'p' : '', attributes: new Map() },
      ...{ node, children: [], position: node.position },
    };
    return this.#push(element, undefined);
  }

  leave(frame: Frame | undefined): void {
    if (frame?.isOpen) this.#pop(frame, true);
    else this.endOfHtml();
    for (const outer of frame?.closedInside ?? []) if (outer.isOpen) this.#close(outer);
  }

  /** Closes elements without a closing tag. */
  endOfHtml(): void {
    for (let top = this.#top; top.tag !== undefined && !top.tag.isClosed && !this.#endsByItself(top); top = this.#top) this.#pop(top, true);
  }

  /** Whether its end may be left out: then the next of its kind ends it, or what is around it. */
  #endsByItself({ element: { name } }: Frame): boolean {
    const { within = [] } = impliedEnds.get(name) ?? {};
    return this.#nearest((around) => within.includes(around)) !== undefined;
  }

  get #top(): Frame {
    return this.#stack.at(-1) as Frame;
  }

  #open(tag: OpenTag): void {
    if (this.#stack.length > deepest) {
      this.tooDeep ??= tag;
      return;
    }
    const { name, attributes, position } = tag;
    tag.frame = this.#push({ type: 'htmlElement', name, attributes, node: undefined, children: [], position }, tag);
  }

  #push(element: Element, tag: OpenTag | undefined): Frame {
    const frame: Frame = { element, tag, closedInside: [], isOpen: true };
    this.#top.element.children.push(element);
    this.#stack.push(frame);
    if (element.name === 'pre') this.#preformatted++;
    return frame;
  }

  /** Ends an element and all in it. `isOver`: it does not go on in the next block. */
  #pop(last: Frame, isOver: boolean): void {
    const goesOn: OpenTag[] = [];
    for (let frame = this.#stack.pop(); frame !== undefined; frame = this.#stack.pop()) {
      frame.isOpen = false;
      if (frame.element.name === 'pre') this.#preformatted--;
      if (frame.tag?.kind === 'words' && frame.tag.isClosed && !(isOver && frame === last)) goesOn.unshift(frame.tag);
      if (frame === last) break;
    }
    this.#suspended = [...goesOn, ...this.#suspended].slice(0, mostSuspended);
  }

  /** Unless a node of Markdown is open in it: then it ends with that. */
  #close(frame: Frame): void {
    const inside = this.#stack.slice(this.#stack.lastIndexOf(frame) + 1);
    const around = inside.find(({ element: { node } }) => node !== undefined && node.type !== 'paragraph');
    if (around === undefined) this.#pop(frame, true);
    else around.closedInside.push(frame);
  }

  /** Opens again, in this sentence, what the end of the last one has closed. */
  #resume(): void {
    if (this.#suspended.length === 0) return;
    const isInLink = this.#nearest((name, node) => name === 'a' || node?.type === 'link' || node?.type === 'linkReference') !== undefined;
    const [wait, goOn] = [this.#suspended.filter(({ name }) => name === 'a' && isInLink), this.#suspended];
    this.#suspended = wait;
    for (const tag of goOn) if (!wait.includes(tag)) this.#open(tag);
  }

  #endLink(): void {
    const link = this.#nearest((name) => name === 'a');
    if (link !== undefined) this.#close(link);
    this.#suspended = this.#suspended.filter(({ name }) => name !== 'a');
  }

  #endImplied(ends: readonly string[], within: readonly string[]): void {
    let lowest: Frame | undefined;
    for (const frame of this.#stack.toReversed()) {
      const { name, node } = frame.element;
      if (within.includes(name) || (node !== undefined && node.type !== 'paragraph')) break;
      if (ends.includes(name)) lowest = frame;
    }
    if (lowest !== undefined) this.#pop(lowest, true);
  }

  #leaveSentence(): void {
    while (!this.setApart()) this.#pop(this.#top, true);
  }

  #nearest(is: (name: string, node: Nodes | undefined) => boolean): Frame | undefined {
    return this.#stack.findLast(({ element }) => is(element.name, element.node));
  }
}

function isSentence({ element: { name, node } }: Frame): boolean {
  return sentences.has(name) || name === 'pre' || (node !== undefined && (isMark(node) || node.type === 'heading'));
}
