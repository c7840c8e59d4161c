/** A line outside of any body (a title, a caption) set like the text below it. */
import { directionOf } from '../schema/language.ts';
import { quoteMarks } from './quote-marks.ts';
import { signedNumber } from './signed-number.ts';
import { typeset } from './typeset.ts';

/** `language` is a BCP 47 tag. */
export function typesetLine(text: string, language: string): string {
  const line = typeset([{ text, fixed: false, marks: quoteMarks(language) }])[0] ?? text;
  // A line holds no elements: the mark U+200E keeps the sign before its number, as in the numbers of the Unicode CLDR.
  return /[-+−±]/.test(line) && directionOf(language) === 'rtl' ? line.replace(signedNumber, '\u200E$&') : line;
}
