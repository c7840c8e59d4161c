/** How broad a text is when it is set. */

/** Signs as broad as two letters: those of Chinese, Japanese and Korean, full-width forms, pictures (Unicode UAX 11, "East Asian Width"). */
const broad =
  /[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFF}]|\p{Emoji_Presentation}/gu;

/** In small letters of Latin. */
export function breadthOf(text: string): number {
  return text.length + (text.match(broad)?.reduce((sum, sign) => sum + 2 - sign.length, 0) ?? 0);
}
