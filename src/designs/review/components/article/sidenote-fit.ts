/** Whether notes have room beside the text, or would run over what follows it. */
import type { FootnoteFacts } from '../../../../markdown/body.ts';

/**
 * An article with its notes, as `prose.css` and `sidenotes.css` lay it out from 1088 pixels on, in the worst case: the most letters
 * in a line of the text, the fewest in one of a note, which is narrowest there. Sizes in CSS pixels; where a reader
 * sets the text larger, the notes stand at the end.
 */
const text = { lettersInLine: 78, line: 32 };
const note = { lettersInLine: 25, line: 22.4, gap: 16 };
/** The least height between the last line and what follows the article: the name of the author. */
const below = 120;
/** The way back, after the last word of a note. */
const wayBack = 4;

/**
 * True where no note can end below the text, wherever it begins: each stands as early as its reference and the note before it allow, so what
 * follows a reference must be as high as the notes from there on.
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
