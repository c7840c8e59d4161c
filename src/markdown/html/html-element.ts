/** HTML and Markdown of one text in one tree: between the parser and the nodes of Markdown. */
import type { Nodes, Parents } from 'mdast';
import { type ElementKind, kindOf } from './element-kinds.ts';

export type Position = NonNullable<Nodes['position']>;

export interface Attribute {
  /** Absent: the attribute stands alone, as `open` does. */
  readonly value: string | undefined;
  readonly position: Position;
}

/** An element of HTML, or a node of Markdown with children. */
export interface Element {
  readonly type: 'htmlElement';
  /** That of HTML: a paragraph of Markdown is a `p`. Other nodes of Markdown have none. */
  readonly name: string;
  /** Those that are allowed. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** The node of Markdown, whose children are in `children`. */
  readonly node: Parents | undefined;
  readonly children: Child[];
  position: Position | undefined;
}

/** A paragraph ends here. */
export interface Boundary {
  readonly type: 'boundary';
  readonly position?: undefined;
}

/** Nodes of Markdown are leaves. */
export type Child = Element | Boundary | Nodes;

/** The opening tag of an element. */
export interface OpenTag {
  readonly name: string;
  readonly kind: ElementKind;
  readonly position: Position;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** A closing tag belongs to it. */
  isClosed: boolean;
  /** Where it was opened last. */
  frame?: Frame;
}

/** An element that is open. */
export interface Frame {
  readonly element: Element;
  /** Absent for a node of Markdown. */
  readonly tag: OpenTag | undefined;
  /** Elements around it whose closing tags stand in it. */
  readonly closedInside: Frame[];
  isOpen: boolean;
}

export function isElement(child: Child): child is Element {
  return child.type === 'htmlElement';
}

/** Those of emphasis are elements; only a name of a place (`targets.ts`) is a leaf. */
const inSentences = new Set('break emphasis footnoteReference image imageReference inlineCode text'.split(' '));
const marks = new Set('delete emphasis link linkReference strong'.split(' '));

/** Whether it belongs to a sentence. */
export function isWords(child: Child): boolean {
  if (!isElement(child)) return inSentences.has(child.type);
  return child.node === undefined ? isSentencePart(child.name) : marks.has(child.node.type);
}

function isSentencePart(name: string): boolean {
  return kindOf(name) === 'words' || ['br', 'img', 'wbr'].includes(name);
}

export function isBlankText(child: Child): boolean {
  return child.type === 'text' && child.value.trim() === '';
}

export function isMark({ type }: Nodes): boolean {
  return marks.has(type);
}

/** Nodes that stand in their parent only. */
export function isInside({ type }: Nodes): boolean {
  return type === 'listItem' || type === 'tableRow' || type === 'tableCell';
}
