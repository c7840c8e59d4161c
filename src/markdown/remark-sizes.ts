/** Refuses tables and lists that no page could show, before more is made of them. */
import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { report } from './body-notes.ts';
import { walkText } from './walk.ts';

const mostCells = 20_000;
const mostItems = 10_000;

/** What is too large leaves the text, so that nothing further is done with it. */
export const remarkSizes: Plugin<[], Root> = () => (tree, file) => {
  walkText(tree, (node, index, parent) => {
    const fact = tooLarge(node);
    if (fact === undefined) return undefined;
    report(file, node, fact, 'Divide it, or put it into a file in public/ and link to that.');
    parent.children.splice(index, 1);
    return index;
  });
};

function tooLarge(node: Nodes): string | undefined {
  if (node.type === 'list' && node.children.length > mostItems) return `This list has ${node.children.length} items; ${mostItems} fit.`;
  if (node.type !== 'table') return undefined;
  // Each row is filled up to the number of columns, whatever was typed.
  const [columns, rows] = [node.align?.length ?? 0, node.children.length];
  return columns * rows > mostCells ? `This table has ${columns} columns and ${rows} rows; ${mostCells} cells fit.` : undefined;
}
