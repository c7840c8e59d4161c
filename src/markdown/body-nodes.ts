/** The final tree → strings of HTML with the parts between them. */
import type { Comment, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BodyNode, BodyPart } from './body.ts';
import type { Literal } from '../parts/literal.ts';
import { attributesOf } from './mdx-nodes.ts';
import { isRenderedPart } from '../parts/parts.ts';

/** Changes the tree. Throws for nodes that are neither HTML nor a part: only scripted texts have them, and MDX renders those. */
export function bodyNodes(tree: Root): BodyNode[] {
  return serialised(tree.children);
}

function serialised(children: Root['children']): BodyNode[] {
  const parts: BodyPart[] = [];
  const marks: Comment[] = [];
  const root: Root = { type: 'root', children };
  markParts(root, parts, marks);
  const stretches = splitAtMarks(root, marks);
  return stretches.flatMap((stretch, index): BodyNode[] => {
    const part = parts[index];
    return [...(stretch === '' ? [] : [stretch]), ...(part === undefined ? [] : [part])];
  });
}

/** The HTML between the marks. An attribute may contain the text of a mark, unescaped; then another mark is tried. */
function splitAtMarks(root: Root, marks: readonly Comment[]): readonly string[] {
  for (let attempt = 0; ; attempt++) {
    for (const mark of marks) mark.value = `part ${attempt}`;
    const stretches = toHtml(root).split(`<!--part ${attempt}-->`);
    if (stretches.length === marks.length + 1) return stretches;
  }
}

/** Replaces each part by a mark, in the order of the text. */
function markParts(node: Nodes, parts: BodyPart[], marks: Comment[]): void {
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) {
    const part = partOf(child);
    if (part === undefined) markParts(child, parts, marks);
    else {
      const mark: Comment = { type: 'comment', value: '' };
      node.children[index] = mark;
      marks.push(mark);
      parts.push(part);
    }
  }
}

function partOf(node: Nodes): BodyPart | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const { name } = node;
  if (name === null || !isRenderedPart(name)) return undefined;
  const props = attributesOf(node).flatMap(({ name: prop, value }): [string, Literal][] => (value === undefined ? [] : [[prop, value]]));
  return { part: name, props: Object.fromEntries(props), children: serialised(node.children) };
}
