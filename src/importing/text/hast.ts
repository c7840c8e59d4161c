/** Small questions about trees of HTML. */
import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast';

export type Child = ElementContent | RootContent;

export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

export function element(tagName: string, properties: Element['properties'], ...children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** A property as text; empty where there is none. */
export function property(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function hasClass(node: Element, pattern: RegExp): boolean {
  return pattern.test(property(node, 'className'));
}

/** The words of a node, as they stand. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** The text on one line. */
export function lineOf(node: Nodes): string {
  return textIn(node).replace(/\s+/g, ' ').trim();
}

export function childrenOf(node: Parents): Child[] {
  return node.children;
}

/** Every element, from the outside in, in the order of the text. */
export function* elementsIn(node: Nodes): Generator<Element> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'element') yield child;
    yield* elementsIn(child);
  }
}

/** Replaces each element for which `change` gives something, from the inside out; an empty list takes it away. */
export function replaceElements(
  parent: Parents,
  change: (element: Element, parent: Parents) => readonly ElementContent[] | undefined,
): void {
  const children: Child[] = [];
  for (const child of parent.children) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    replaceElements(child, change);
    children.push(...(change(child, parent) ?? [child]));
  }
  const held: { children: Child[] } = parent;
  held.children = children;
}

export function rootOf(children: readonly Child[]): Root {
  const held: { type: 'root'; children: Child[] } = { type: 'root', children: [...children] };
  return held as Root;
}
