/** `[text][name]` and `![alt][name]` → the links and pictures that they stand for, so that later visitors know one form only. */
import type { Definition, Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { childrenOf } from './mdx-nodes.ts';
import { walkText } from './walk.ts';

/** The first definition of a name holds, as in CommonMark; definitions leave the tree. */
export const remarkReferences: Plugin<[], Root> = () => (tree) => {
  const definitions = new Map<string, Definition>();
  walkText(tree, (node, index, parent) => {
    if (node.type !== 'definition') return undefined;
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    parent.children.splice(index, 1);
    return index;
  });
  if (definitions.size === 0) return;
  walkText(tree, (node, index, parent) => {
    const resolved = resolve(node, definitions);
    if (resolved !== undefined) childrenOf(parent)[index] = resolved;
  });
};

function resolve(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes | undefined {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
  const definition = definitions.get(node.identifier);
  if (definition === undefined) return undefined;
  const { url, title } = definition;
  return node.type === 'linkReference'
    ? { type: 'link', url, title, children: node.children, position: node.position }
    : { type: 'image', url, title, alt: node.alt, position: node.position };
}
