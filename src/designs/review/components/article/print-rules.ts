/** What stands at the foot of printed sheets. */

/** `address` on the first sheet, which has the title at its head; `title` on all others. */
export function printRules(title: string, address: string): string {
  return `@page{@bottom-left{content:${cssString(title)}}}@page:first{@bottom-left{content:${cssString(address)}}}`;
}

/** A string of CSS that may stand in a `style` element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
