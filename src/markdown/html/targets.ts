/** Places of a text that links name: `<a id="…">`, `<a name="…">`, `id` of any element. Archives have them, and links to them lie all over the web. */
import type { Emphasis, Nodes, Root } from 'mdast';
import type { HtmlTag } from '../../base/html-tokens.ts';
import { childrenOf } from '../mdx-nodes.ts';
import { walkText } from '../walk.ts';
import type { Position } from './html-element.ts';

declare module 'mdast' {
  interface EmphasisData {
    /** An empty element, to which links with this fragment lead. */
    target?: string;
  }
}

const form = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.:-]{0,199}$/u;
/** Ids of the page around the text: scripts and labels look for them. */
const ofThePage = /^(?:feeds|light|list|page|piece|search)_/i;

/** Whether it may be an id of the page. */
export function isTargetName(value: string): boolean {
  return form.test(value) && !ofThePage.test(value);
}

export function isTargetAttribute(element: string, attribute: string): boolean {
  return attribute === 'id' || (attribute === 'name' && element === 'a');
}

/** The names that a tag gives to its place, in NFC, each once. */
export function targetsOf({ name: element, attributes }: HtmlTag): readonly string[] {
  const names = attributes.flatMap(({ name, value }) => (isTargetAttribute(element, name) ? (value ?? '').trim().normalize('NFC') : []));
  return [...new Set(names.filter(isTargetName))];
}

export function targetNode(target: string, position: Position): Emphasis {
  return { type: 'emphasis', data: { target, hName: 'span' }, children: [], position };
}

export function isTarget(node: Nodes): node is Emphasis & { data: { target: string } } {
  return node.type === 'emphasis' && node.data?.target !== undefined;
}

/** For `.mdx`, which has no names for places. */
export function withoutTargets(root: Root): void {
  walkText(root, (node, index, parent) => {
    if (!isTarget(node)) return undefined;
    childrenOf(parent).splice(index, 1);
    const before = parent.children[index - 1];
    if (before?.type === 'text' && index === parent.children.length) before.value = before.value.trimEnd();
    return index;
  });
}
