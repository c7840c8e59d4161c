/** What the two fonts can render. A card never shows the empty boxes of letters that its fonts lack. */

/** Latin with its marks, and the punctuation that the subsets of both fonts have. */
const setInLatin =
  /^[\u0020-\u007E\u00A0-\u0131\u0134-\u0148\u014A-\u017E\u0218-\u021B\u01A0\u01A1\u01AF\u01B0\u1E9E\u1EA0-\u1EF9\u2009\u2011\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026\u202F\u2039\u203A\u20AC\u2122\u2212]*$/u;

/** © ® ™ are pictures to Unicode, and letters to us. */
const emoji = /(?:(?![©®™])\p{Extended_Pictographic}|[\p{Regional_Indicator}\p{Emoji_Modifier}\u200D\uFE0E\uFE0F\u20E3])+/gu;

/** The text as it can be rendered, emoji left out; undefined where a letter or everything would be missing. */
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
