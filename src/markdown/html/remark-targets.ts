/** Gives the places that HTML names their ids. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf, warn } from '../body-notes.ts';
import { childrenOf } from '../mdx-nodes.ts';
import { walkText } from '../walk.ts';
import { isTarget } from './targets.ts';

/** After all other ids, so that none of them gives way. */
export const remarkTargets: Plugin<[], Root> = () => (tree, file) => {
  const { anchors } = notesOf(file);
  const heading = new Map<unknown, unknown>();
  walkText(tree, (node, index, parent) => {
    if (node.type === 'heading') for (const child of node.children) heading.set(child, node.data?.hProperties?.['id']);
    if (!isTarget(node)) return undefined;
    const { target } = node.data;
    if (anchors.takeIfFree(target)) {
      node.data.hProperties = { id: target };
      return undefined;
    }
    // A heading that has the name already is meant.
    if (heading.get(node) !== target)
      warn(
        file,
        node,
        `The name "${target}" of this place is left out: another place of the text has it.`,
        'Give one of the two another name.',
      );
    childrenOf(parent).splice(index, 1);
    return index;
  });
};
