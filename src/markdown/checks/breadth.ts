/** The approximate width of a text when rendered. */

/** Characters as wide as two letters: Chinese, Japanese and Korean, full-width forms, emoji (Unicode UAX 11, "East Asian Width"). */
const broad =
  /[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFF}]|\p{Emoji_Presentation}/gu;

/** In widths of a lower-case Latin letter. */
export function breadthOf(text: string): number {
  return text.length + (text.match(broad)?.reduce((sum, sign) => sum + 2 - sign.length, 0) ?? 0);
}
