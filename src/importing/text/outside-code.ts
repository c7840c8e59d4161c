/** Changes a Markdown text outside of its code blocks and code spans. */
export function outsideCode(text: string, change: (prose: string) => string): string {
  const code =
    /^(?:(?: {0,3}|[ \t>]*)(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?[ \t>]*\1[`~]*[ \t]*$)|(?<!`)(`+)(?!`)(?:(?!\n\n)[^])*?(?<!`)\2(?!`)/gm;
  let changed = '';
  let end = 0;
  for (const found of text.matchAll(code)) {
    changed += change(text.slice(end, found.index)) + found[0];
    end = found.index + found[0].length;
  }
  return changed + change(text.slice(end));
}
