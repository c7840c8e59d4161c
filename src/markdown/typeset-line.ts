/** A line outside of any body (a title, a caption) set like the text below it. */
import { quoteMarks } from './quote-marks.ts';
import { typeset } from './typeset.ts';

/** `language` is a BCP 47 tag. */
export function typesetLine(text: string, language: string): string {
  return typeset([{ text, fixed: false, marks: quoteMarks(language) }])[0] ?? text;
}
