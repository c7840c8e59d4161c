/** Covers the code of a text, in which every sign means itself, so that a search does not look into it. */
import { covered, type Stretch } from './trouble.ts';

/** The text with fenced blocks, code between backticks and the `<addresses>` of links covered by spaces; lines and columns stay. */
export function coverCode(text: string): string {
  const withoutBlocks = coverBlocks(text);
  return covered(withoutBlocks, inline(withoutBlocks));
}

/** The text with fenced blocks covered by spaces. */
export function coverBlocks(text: string): string {
  return covered(text, fences(text));
}

/** Fences may stand in quotations and lists; the closing one is at least as long and has nothing after it (CommonMark 4.5). */
function fences(text: string): Stretch[] {
  const found: Stretch[] = [];
  let open: { start: number; sign: string } | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const sign = /^(?:[\s>]|[-+*]\s|\d{1,9}[.)]\s)*(`{3,}(?!.*`)|~{3,})(.*)$/.exec(line);
    const marks = sign?.[1] ?? '';
    if (open === undefined && marks !== '') open = { start, sign: marks };
    else if (open !== undefined && marks.startsWith(open.sign) && (sign?.[2] ?? '').trim() === '') {
      found.push({ start: open.start, end });
      open = undefined;
    }
    start = end + 1;
  }
  if (open !== undefined) found.push({ start: open.start, end: text.length });
  return found;
}

/** A run of backticks up to the next run of the same length in the same paragraph; and what stands in `](<…>)`. */
function inline(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(/\\[\\`]|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\r?\n)[\s\S])*?(?<!`)\1(?!`)|\](?:\(|:)\s*(<[^<>\n]*>)/g)) {
    const end = match.index + match[0].length;
    if (match[1] !== undefined) found.push({ start: match.index, end });
    else if (match[2] !== undefined) found.push({ start: end - match[2].length, end });
  }
  return found;
}
