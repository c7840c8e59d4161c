/** Whether a line of text may be cut on the narrowest screen. */

/** In characters of code: what a screen of 320 pixels shows. */
export const narrowest = 28;

/** The width in characters. Letters of Chinese, Japanese and Korean are twice as wide. */
export function widthOf(line: string): number {
  return [...line].reduce((sum, sign) => sum + (sign > '\u2E7F' || sign === '\t' ? 2 : 1), 0);
}

export function isWide(line: string): boolean {
  return line.length > narrowest / 2 && widthOf(line) > narrowest;
}
