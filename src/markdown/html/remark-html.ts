/** HTML in plain Markdown becomes what `.mdx` has in its place, so that all later plugins treat both alike. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { childrenOf } from '../mdx-nodes.ts';
import { walkText } from '../walk.ts';
import { LeftOut } from './left-out.ts';
import { readElements } from './read-elements.ts';
import { toBlocks } from './to-blocks.ts';

/** Nothing is left of it but elements and attributes that are allowed. Whatever is taken away is a warning that names it; a text of `.mdx` has none. */
export const remarkHtml: Plugin<[], Root> = () => (tree, file) => {
  let hasHtml = false;
  walkText(tree, (node) => {
    if (node.type === 'html') hasHtml = true;
    return hasHtml ? Infinity : undefined;
  });
  if (!hasHtml) return;
  const leftOut = new LeftOut(file);
  const blocks = toBlocks(readElements(tree, file, leftOut).children, leftOut);
  childrenOf(tree).splice(0, Infinity, ...blocks);
  leftOut.warn();
};
