/** What is wrong with a text, found by looking at its letters; and how to cover it. */

/** A piece of a text, in UTF-16 units from its start. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Something in a text that MDX refuses to read, found by looking at the letters. */
export interface RefusedStretch extends Stretch {
  /** The fact, one sentence. */
  readonly message: string;
  /** The way out, one sentence. */
  readonly fix: string;
}

/** The text with the signs of some stretches covered, by letters also the spaces between them; lines and columns stay. */
export function covered(text: string, stretches: readonly Stretch[], cover: ' ' | 'x' = ' '): string {
  let result = '';
  let from = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, cover);
    from = end;
  }
  return result + text.slice(from);
}
