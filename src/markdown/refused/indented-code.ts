/** Finds indented code in a text that the parser refused, as far as one pass over the lines can. */
import type { Stretch } from './refused-stretch.ts';

const sign = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+/;
const opens = /^[ \t>]*<[A-Za-z][^<>]*[^/<>]>[ \t]*$|^[ \t>]*<[A-Za-z]>[ \t]*$/;
const closes = /^[ \t>]*<\/[A-Za-z][^<>]*>[ \t]*$/;

/** Lines indented by four spaces or a tab more than their list or the margin, below an empty line, and in no element. Fenced blocks of `text` must be covered. */
export function indentedCode(text: string): Stretch[] {
  const found: Stretch[] = [];
  let [start, margin, depth, afterBlank] = [0, 0, 0, true];
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const indent = widthOf(/^[ \t]*/.exec(line)?.[0] ?? '');
    const code = afterBlank && depth === 0 && indent >= margin + 4;
    if (line.trim() === '') afterBlank = true;
    else if (code) found.push({ start, end });
    else {
      const prefix = sign.exec(line)?.[0];
      if (prefix !== undefined) margin = widthOf(prefix);
      else if (afterBlank) margin = Math.min(margin, indent);
      if (opens.test(line)) depth++;
      else if (closes.test(line)) depth = Math.max(0, depth - 1);
      afterBlank = false;
    }
    start = end + 1;
  }
  return found;
}

/** In columns: a tab ends at the next multiple of four. */
function widthOf(spaces: string): number {
  let width = 0;
  for (const sign of spaces) width += sign === '\t' ? 4 - (width % 4) : 1;
  return width;
}
