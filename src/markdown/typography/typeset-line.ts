/** Typography for a line outside of a body, such as a title or a caption. */
import { directionOf } from '../../schema/language.ts';
import { quoteMarks } from './quote-marks.ts';
import { signedNumber } from './signed-number.ts';
import { typeset } from './typeset.ts';

/** `language` is a BCP 47 tag. */
export function typesetLine(text: string, language: string): string {
  const line = typeset([{ text, fixed: false, marks: quoteMarks(language) }])[0] ?? text;
  // A line has no elements, so U+200E keeps a sign before its number, as in the numbers of the Unicode CLDR.
  return /[-+−±]/.test(line) && directionOf(language) === 'rtl' ? line.replace(signedNumber, '\u200E$&') : line;
}
