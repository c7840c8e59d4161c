/** Gives reworded headings their former ids too. */
import type { Heading, PhrasingContent, Root } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf } from '../body-notes.ts';
import { walkText } from '../walk.ts';

/** After all other ids, so that none of them gives way: an id that is taken is left out, and the facts of the heading do not name it. */
export const remarkFormerHeadings: Plugin<[], Root> = () => (tree, file) => {
  const { headings, anchors, context } = notesOf(file);
  const { formerHeadings = [] } = context;
  if (formerHeadings.length === 0) return;
  const nodes = new Map<string, Heading>();
  walkText(tree, (node) => {
    const id = node.type === 'heading' ? node.data?.hProperties?.['id'] : undefined;
    if (node.type === 'heading' && typeof id === 'string') nodes.set(id, node);
  });
  for (const [index, heading] of headings.entries()) {
    const former = formerHeadings.filter(({ was, now }) => now === heading.id && anchors.takeIfFree(was)).map(({ was }) => was);
    if (former.length === 0) continue;
    headings[index] = { ...heading, former };
    nodes.get(heading.id)?.children.unshift(...former.map(targetNode));
  }
};

/** An empty element with an id. */
function targetNode(id: string): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'span', hProperties: { id } }, children: [] };
}
