/** Warns about a heading more than one rank below the previous one. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { warn } from '../body-notes.ts';
import { oneLine, wordsOf } from '../words/plain-text.ts';
import { walkText } from '../walk.ts';

/** The title of the article counts as the first heading, of rank 1. Changes nothing in the tree. */
export const remarkHeadingRanks: Plugin<[], Root> = () => (tree, file) => {
  let before = 1;
  walkText(tree, (heading) => {
    if (heading.type !== 'heading') return;
    const { depth } = heading;
    if (depth > before + 1) {
      const words = oneLine(wordsOf(heading));
      const above = before === 1 ? 'the title' : `one of rank ${before}`;
      warn(
        file,
        heading,
        `"${words}" is a heading of rank ${depth} right below ${above}.`,
        `Write ${'#'.repeat(before + 1)} ${words}, so that readers by ear miss no rank between.`,
      );
    }
    before = depth;
  });
};
