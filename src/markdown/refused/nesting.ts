/** The depth of quotations, lists and elements is limited, since plugins walk over the tree by recursion. */
import type { Nodes } from 'mdast';

/** The first node deeper than `limit`, or undefined. */
export function nodeBelow(node: Nodes, limit: number): Nodes | undefined {
  if (limit === 0) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = nodeBelow(child, limit - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
