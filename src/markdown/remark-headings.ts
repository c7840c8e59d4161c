/** Headings that a link may end in. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf, report, writtenAs } from './body-notes.ts';
import { placeName } from './heading-id.ts';
import { oneLine, wordsOf } from './plain-text.ts';
import { walkText } from './walk.ts';

/** Gives each its id and notes it; the second of a name ends in -1. */
export const remarkHeadings: Plugin<[], Root> = () => (tree, file) => {
  const { headings, anchors, context } = notesOf(file);
  walkText(tree, (heading) => {
    if (heading.type !== 'heading') return;
    const text = oneLine(wordsOf(heading));
    if (text === '' && !context.scripted)
      return report(file, heading, 'A heading is empty.', 'Write its words after ##, or take the line out.');
    const id = anchors.take(placeName(text));
    if (heading.depth === 1) {
      return report(file, heading, `"${writtenAs(file, heading)}" is a heading as large as the title of the piece.`, `Write ## ${text}`);
    }
    heading.data = { ...heading.data, hProperties: { id } };
    headings.push({ depth: heading.depth, id, text });
  });
};
