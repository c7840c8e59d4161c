/** Whether notes have room beside the text, or would overlap what follows it. */
import type { FootnoteFacts } from '../../../../markdown/body.ts';

/**
 * The layout of an article with notes by `prose.css` and `sidenotes.css` from 1088 pixels on, in the worst case: the most letters in a line of the
 * text, the fewest in a line of a note, which is narrowest there. Sizes in CSS pixels. Where a reader enlarges the text, the notes are at the end.
 */
const text = { lettersInLine: 78, line: 32 };
const note = { lettersInLine: 25, line: 22.4, gap: 16 };
/** The least height below the last line of the text, where the author is named. */
const below = 120;
/** The length of the link back, after the last word of a note. */
const wayBack = 4;

/**
 * True where no note can end below the text. Each note begins as high as its reference and the note before it allow, so what follows a reference must
 * be at least as high as all notes from there on.
 */
export function notesFit(notes: readonly FootnoteFacts[]): boolean {
  let stack = 0;
  for (const { rest, paragraphs } of notes.toReversed()) {
    if (!paragraphs) return false;
    const lines = paragraphs.reduce((sum, breadth) => sum + Math.ceil((breadth + wayBack) / note.lettersInLine), 0);
    stack += lines * note.line + note.gap;
    if (stack > Math.floor(rest / text.lettersInLine) * text.line + below) return false;
  }
  return true;
}
