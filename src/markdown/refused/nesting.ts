/** How deep quotations, lists and elements may be nested: visitors walk over the tree by recursion. */
import type { Nodes } from 'mdast';

/** The first node that stands deeper than `limit`, or undefined. */
export function nodeBelow(node: Nodes, limit: number): Nodes | undefined {
  if (limit === 0) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = nodeBelow(child, limit - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
