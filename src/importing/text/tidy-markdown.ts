/** A tree of Markdown → one that Markdown can write without signs that no writer types. Changes the tree. */
import type { Nodes, Parents, PhrasingContent, RootContent, Text } from 'mdast';
import { withoutUnseen } from '../archive/decode-bytes.ts';

type Mark = 'emphasis' | 'strong' | 'delete' | 'link';
const marks: ReadonlySet<string> = new Set<Mark>(['emphasis', 'strong', 'delete', 'link']);

export function tidyMarkdown(tree: Nodes): void {
  if (!('children' in tree)) return;
  for (const child of tree.children) tidyMarkdown(child);
  const children = tree.children.flatMap((child: RootContent) =>
    marks.has(child.type) && 'children' in child ? withoutBlanks(child, tree) : [cleaned(child)],
  );
  const held: { children: readonly RootContent[] } = tree;
  held.children = joined(
    children.filter((child) => !isEmpty(child)),
    tree,
  );
}

function cleaned(node: RootContent): RootContent {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') node.value = withoutUnseen(node.value);
  if (node.type === 'image') {
    node.alt = withoutUnseen(node.alt ?? '');
    node.title = node.title === null || node.title === undefined ? null : withoutUnseen(node.title);
  }
  if (node.type === 'text') node.value = node.value.replace(/[ \t\n]*\n[ \t\n]*/g, '\n');
  return node;
}

/** Spaces at the edges of bold and italic words stand outside of the marks; empty marks fall away, and so does bold within bold. */
function withoutBlanks(node: RootContent & Parents, parent: Parents): RootContent[] {
  if (node.type === parent.type || (node.type !== 'link' && node.children.length === 0)) return [...node.children] as RootContent[];
  const [first] = node.children;
  const last = node.children.at(-1);
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.slice(before.length);
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length);
  const held: { children: readonly unknown[] } = node;
  const children = node.children as RootContent[];
  // A break at the edge has nothing to divide there.
  held.children = children.filter(
    (child, index) => !isEmpty(child) && !(child.type === 'break' && (index === 0 || index === children.length - 1)),
  );
  const brokenBefore = children[0]?.type === 'break' ? [children[0]] : [];
  const brokenAfter = children.length > 1 && children.at(-1)?.type === 'break' ? [{ type: 'break' as const }] : [];
  const own = node.children.length === 0 ? [] : [node];
  return [...text(before), ...brokenBefore, ...own, ...brokenAfter, ...text(after)];
}

function text(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function isEmpty(node: RootContent): boolean {
  if (node.type === 'text') return node.value === '';
  if (node.type === 'paragraph')
    return node.children.every(
      (child) => child.type === 'break' || (child.type === 'text' && child.value.replace(/[\s\u200B\uFEFF]/g, '') === ''),
    );
  if (node.type === 'heading' || node.type === 'blockquote' || node.type === 'list') return node.children.length === 0;
  return false;
}

/** Neighbouring texts are one, and so are neighbouring marks of a kind; the edges of a block hold no space. */
function joined(children: readonly RootContent[], parent: Parents): RootContent[] {
  const found: RootContent[] = [];
  for (const child of children) {
    const before = found.at(-1);
    if ((child.type === 'text' || child.type === 'inlineCode') && before?.type === child.type) before.value += child.value;
    else if ((child.type === 'emphasis' || child.type === 'strong' || child.type === 'delete') && before?.type === child.type)
      before.children.push(...(child.children as PhrasingContent[]));
    else found.push(child);
  }
  if (parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell') trimEdges(found);
  return found;
}

function trimEdges(children: RootContent[]): void {
  while (children[0]?.type === 'break') children.shift();
  while (children.at(-1)?.type === 'break') children.pop();
  const [first] = children;
  const last = children.at(-1);
  if (first?.type === 'text') first.value = first.value.replace(/^[ \t\n]+/, '');
  if (last?.type === 'text') last.value = last.value.replace(/[ \t\n]+$/, '');
}
