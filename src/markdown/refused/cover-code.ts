/** Covers the code of a text, so that a search for markup does not find anything in it. */
import { indentedCode } from './indented-code.ts';
import { covered, type Stretch } from './refused-stretch.ts';

/** The text with code blocks, inline code and the `<addresses>` of links replaced by spaces; lines and columns stay. */
export function coverCode(text: string): string {
  const withoutFences = coverBlocks(text);
  const withoutBlocks = covered(withoutFences, indentedCode(withoutFences));
  return covered(withoutBlocks, inline(withoutBlocks));
}

/** The text with fenced blocks replaced by spaces. */
export function coverBlocks(text: string): string {
  return covered(text, fences(text));
}

/** Fences may be in quotations and lists; the closing one is at least as long and has nothing after it (CommonMark 4.5). */
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

/** Backticks up to the next run of the same length in the same paragraph; and the content of `](<…>)`. */
function inline(text: string): Stretch[] {
  const found: Stretch[] = [];
  const closing = closingRuns(text);
  const signs = /\\[\\`]|(?<!`)`+|\](?:\(|:)\s*(<[^<>\n]*>)/g;
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    const [written, address] = sign;
    const end = signs.lastIndex;
    const close = closing.get(sign.index);
    if (address !== undefined) found.push({ start: end - address.length, end });
    else if (written.startsWith('`') && close !== undefined) {
      found.push({ start: sign.index, end: close });
      signs.lastIndex = close;
    }
  }
  return found;
}

/** Start of a run of backticks → end of the next run of the same length, if that is in the same paragraph. */
function closingRuns(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { 0: sign, index } of text.matchAll(/`+|\n[ \t]*\r?\n/g)) {
    if (!sign.startsWith('`')) {
      last.clear();
      continue;
    }
    const before = last.get(sign.length);
    if (before !== undefined) closing.set(before, index + sign.length);
    last.set(sign.length, index);
  }
  return closing;
}
