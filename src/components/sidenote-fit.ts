/** Whether notes have room beside the text, or would run over what follows it. */
import type { FootnoteFacts } from '../markdown/body.ts';

/** A piece with its notes, as the sheets `prose.css` and `sidenotes.css` set it from 1088 pixels on. Sizes in CSS pixels. */
const text = { charactersInLine: 70, line: 30 };
const note = { charactersInLine: 36, line: 22.4, gap: 16 };
/** The least that stands below the text: the endmark, the writer, the hashtags. */
const below = 240;
/** Letters and the space after them, in most languages. */
const charactersInWord = 6;

/** Sets each note as early as it may stand; true where the last one ends above what follows the piece. Headings, figures and tables only make the text longer. */
export function notesFit(notes: readonly FootnoteFacts[], words: number): boolean {
  const heightOf = (characters: number): number => (characters / text.charactersInLine) * text.line;
  let end = 0;
  for (const { after, length } of notes) {
    const start = Math.max(heightOf(after), end === 0 ? 0 : end + note.gap);
    end = start + Math.ceil(length / note.charactersInLine) * note.line;
  }
  return end <= heightOf(words * charactersInWord) + below;
}
