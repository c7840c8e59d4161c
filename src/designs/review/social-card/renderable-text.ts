/** The text that the two fonts can render. A card never shows empty boxes for missing letters. */

/** Latin letters with marks, and the punctuation in the subsets of both fonts. */
const setInLatin =
  /^[\u0020-\u007E\u00A0-\u0131\u0134-\u0148\u014A-\u017E\u0218-\u021B\u01A0\u01A1\u01AF\u01B0\u1E9E\u1EA0-\u1EF9\u2009\u2011\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026\u202F\u2039\u203A\u20AC\u2122\u2212]*$/u;

/** Unicode counts © ® ™ as pictographs; here they are letters. */
const emoji = /(?:(?![©®™])\p{Extended_Pictographic}|[\p{Regional_Indicator}\p{Emoji_Modifier}\u200D\uFE0E\uFE0F\u20E3])+/gu;

/** The text without emoji; undefined where a letter is missing in the fonts, or nothing is left. */
export function renderable(text: string): string | undefined {
  const left = text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060\u2066-\u2069]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(emoji, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return left !== '' && setInLatin.test(left) ? left : undefined;
}
