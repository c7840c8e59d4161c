/** Gives headings their ids. */
import type { Heading, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { isBlank } from '../../base/unseen.ts';
import { lineOf, notesOf, report, sourceOf } from '../body-notes.ts';
import { placeName } from './anchors.ts';
import { isJsx } from '../mdx-nodes.ts';
import { oneLine, wordsOf } from '../words/plain-text.ts';
import { walkText } from '../walk.ts';

/** Also records the headings; the second of a name ends in -1. */
export const remarkHeadings: Plugin<[], Root> = () => (tree, file) => {
  const { headings, anchors, context } = notesOf(file);
  walkText(tree, (heading) => {
    if (heading.type !== 'heading') return;
    const text = oneLine(wordsOf(heading));
    if (isBlank(text) && !context.scripted) return reportWordless(file, heading);
    const id = anchors.take(placeName(text));
    if (heading.depth === 1) {
      return report(
        file,
        heading,
        `"${sourceOf(file, heading)}" is a heading as large as the title of the piece.`,
        wayOut(typedIn(file, heading)),
      );
    }
    heading.data = { ...heading.data, hProperties: { id } };
    headings.push({ depth: heading.depth, id, text, line: lineOf(file, heading) });
  });
};

function reportWordless(file: VFile, heading: Heading): void {
  if (hasPicture(heading)) {
    const fix = 'Write its words after ##, or take the ## away, so that the picture stands by itself.';
    return report(file, heading, 'A heading holds a picture and no words.', fix);
  }
  report(file, heading, 'A heading is empty.', 'Write its words after ##, or take the line out.');
}

function hasPicture(heading: Heading): boolean {
  let found = false;
  walkText(heading, (node) => void (found ||= isJsx(node) && node.name === 'Picture'));
  return found;
}

function wayOut(typed: string): string {
  return typed.startsWith('<') ? 'Write <h2> in place of <h1>.' : `Write ## ${typed}`;
}

/** The source of the words, before typography. */
function typedIn(file: VFile, { position }: Heading): string {
  const written = String(file).slice(position?.start.offset, position?.end.offset);
  return written
    .replace(/^#+[ \t]*/, '')
    .replace(/[ \t]+#+[ \t]*$|\n[ \t]*=+[ \t]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
