/** Refuses tables and lists that are too large for a page, before they are processed. */
import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { limits } from '../../schema/limits.ts';
import { report } from '../body-notes.ts';
import { walkText } from '../walk.ts';

/** Removes them, so that later plugins skip them. */
export const remarkSizes: Plugin<[], Root> = () => (tree, file) => {
  walkText(tree, (node, index, parent) => {
    const found = tooLarge(node);
    if (found === undefined) return undefined;
    report(file, node, found.message, found.fix);
    parent.children.splice(index, 1);
    return index;
  });
};

function tooLarge(node: Nodes): { message: string; fix: string } | undefined {
  const { items, cells } = limits;
  if (node.type === 'list' && node.children.length > items.most) return { message: items.message(node.children.length), fix: items.fix };
  if (node.type !== 'table') return undefined;
  // Each row is filled up to the number of columns, however few cells were typed.
  const [columns, rows] = [node.align?.length ?? 0, node.children.length];
  return columns * rows > cells.most ? { message: cells.message(columns, rows), fix: cells.fix } : undefined;
}
