/** The finished tree → stretches of HTML with the parts between them. */
import type { Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BodyNode, BodyPart, Literal } from './body.ts';
import { attributesOf } from './mdx-nodes.ts';
import { isPartName } from './parts.ts';

/** Changes the tree. Nodes that are neither HTML nor a part throw: they are code, and a text with code is not printed here. */
export function bodyNodes(tree: Root): BodyNode[] {
  return printed(tree.children);
}

function printed(children: Root['children']): BodyNode[] {
  const found: BodyPart[] = [];
  const root: Root = { type: 'root', children };
  markParts(root, found);
  // The only comments in the HTML are the marks: MDX has none of its own.
  return toHtml(root)
    .split(/<!--part:(\d+)-->/)
    .flatMap((stretch, index): BodyNode[] => {
      const part = index % 2 === 1 ? found[Number(stretch)] : undefined;
      return part === undefined ? (stretch === '' ? [] : [stretch]) : [part];
    });
}

/** Takes each part out of the tree and leaves its number. */
function markParts(node: Nodes, found: BodyPart[]): void {
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) {
    const part = partOf(child);
    if (part === undefined) markParts(child, found);
    else {
      node.children[index] = { type: 'comment', value: `part:${found.length}` };
      found.push(part);
    }
  }
}

function partOf(node: Nodes): BodyPart | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const { name } = node;
  if (name === null || (name !== 'Picture' && !isPartName(name))) return undefined;
  const props = attributesOf(node).flatMap(({ name: prop, value }): [string, Literal][] => (value === undefined ? [] : [[prop, value]]));
  return { part: name, props: Object.fromEntries(props), children: printed(node.children) };
}
