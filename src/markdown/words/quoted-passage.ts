/** Finds the words of a quotation in the text that they come from. */

export interface QuotedPassage {
  /** As the text has them, with the left-out places as `…`. */
  readonly words: string;
  /** The block of the text in which they begin. */
  readonly block: string;
}

/** The text does not have these words. */
export interface NotInText {
  /** The longest beginning of the words that the text has, as the text has it; empty where that would be one word. */
  readonly found: string;
  /** What follows there in the text: some words. */
  readonly next: string;
}

/** Omissions: `…`, `...`, `[…]`. */
const omission = /\s*(?:\[(?:…|\.{3})\]|…|\.{3})\s*/u;

/**
 * `text` has one block per line (`Body.plainText`). Marks of quotation, dashes and spaces need not be typed as the text has them; letters and other signs must.
 * All words between two omissions stand in one block.
 */
export function quotedPassage(text: string, asked: string): QuotedPassage | NotInText {
  const lines = text.split('\n');
  const whole = find(lines, asked, 0, 0);
  if (whole) return { words: whole.words, block: whole.block };
  let place: Place = { line: 0, end: 0, words: '', block: '' };
  const words: string[] = [];
  let block: string | undefined;
  for (const part of asked.split(omission)) {
    if (part.trim() === '') {
      words.push('');
      continue;
    }
    const next = find(lines, part, place.line, place.end);
    if (!next) return longestBeginning(lines, part, place);
    place = next;
    block ??= next.block;
    words.push(next.words);
  }
  return block === undefined ? { found: '', next: '' } : { words: words.join('\u00A0… ').trim(), block };
}

interface Place {
  readonly line: number;
  /** Offset in the line, behind the words. */
  readonly end: number;
  readonly words: string;
  readonly block: string;
}

/** The first place of `part`, at offset `from` of line `first` or later. It begins and ends between words. */
function find(lines: readonly string[], part: string, first: number, from: number): Place | undefined {
  const wanted = comparable(part).replace(/ +/g, ' ').trim();
  if (wanted === '') return undefined;
  for (let line = first; line < lines.length; line++) {
    const block = lines[line] ?? '';
    const start = betweenWords(comparable(block), wanted, line === first ? from : 0);
    if (start < 0) continue;
    const end = start + wanted.length;
    return { line, end, words: block.slice(start, end), block };
  }
  return undefined;
}

/** -1 where there is none. */
function betweenWords(text: string, wanted: string, from: number): number {
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
  for (let start = text.indexOf(wanted, from); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const cutsBefore = isLetter(wanted[0]) && isLetter(text[start - 1]) && !isUnspaced(text[start - 1] ?? '');
    const end = start + wanted.length;
    const cutsAfter = isLetter(wanted.at(-1)) && isLetter(text[end]) && !isUnspaced(text[end] ?? '');
    if (!cutsBefore && !cutsAfter) return start;
  }
  return -1;
}

/** Scripts that are written without spaces: words may end anywhere. */
function isUnspaced(sign: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    sign,
  );
}

/** Of the same length in UTF-16 units. */
function comparable(text: string): string {
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛ʼ‹›]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, ' ');
}

/** One word alone stands in many places. */
const fewestFound = 2;

function longestBeginning(lines: readonly string[], part: string, { line, end }: Place): NotInText {
  const words = part.trim().split(/\s+/);
  let found: Place | undefined;
  for (let count = fewestFound; count <= words.length; count++) {
    const longer = find(lines, words.slice(0, count).join(' '), line, end);
    if (!longer) break;
    found = longer;
  }
  if (!found) return { found: '', next: '' };
  const next = found.block.slice(found.end).trim().split(' ').slice(0, 6).join(' ');
  return { found: found.words, next };
}
