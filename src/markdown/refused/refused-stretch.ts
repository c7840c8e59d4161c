/** A refused range of a text, and how to cover it. */

/** A range of a text, in UTF-16 units from its start. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A range that MDX refuses, found without a parser. */
export interface RefusedStretch extends Stretch {
  /** What is wrong, one sentence. */
  readonly message: string;
  /** How to correct it, one sentence. */
  readonly fix: string;
}

/** The text with some ranges replaced by spaces or by `x`; lines and columns stay. */
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
