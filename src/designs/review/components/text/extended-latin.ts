/** Latin letters beyond those of Western Europe, such as `ğ ł ř ș`. They have font files of their own, which a page without them does not fetch. */

/**
 * For `unicode-range` in a style sheet: the letters of the files (`latin-ext` in the `unicode.json` of the font packages), without those that the
 * files of every page have too.
 */
export const extendedLatin = [
  'U+0100-0130',
  'U+0132-0151',
  'U+0154-02BA',
  'U+02BD-02C5',
  'U+02C7-02CC',
  'U+02CE-02D7',
  'U+02DD-02FF',
  'U+1D00-1DBF',
  'U+1E00-1E9F',
  'U+1EF2-1EFF',
  'U+20A0-20AB',
  'U+20AD-20C0',
  'U+2113',
  'U+2C60-2C7F',
  'U+A720-A7FF',
] as const;

/** For Vietnamese (`vietnamese` there), without the letters of the other files. */
export const vietnamese = ['U+0300-0301', 'U+0303', 'U+0309', 'U+0323', 'U+1EA0-1EF1'] as const;

const letters = new RegExp(`[${extendedLatin.map((range) => range.replace('U+', '\\u').replace('-', '-\\u')).join('')}]`);

/** Whether a text has such letters. */
export function hasExtendedLatin(text: string): boolean {
  return letters.test(text);
}
