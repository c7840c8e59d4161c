/** Code blocks and code spans of a Markdown text. */
const code =
  /^(?:(?: {0,3}|[ \t>]*)(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?[ \t>]*\1[`~]*[ \t]*$)|(?<!`)(`+)(?!`)(?:(?!\n\n)[^])*?(?<!`)\2(?!`)/gm;

/** Changes a Markdown text outside of its code. */
export function outsideCode(text: string, change: (prose: string) => string): string {
  let changed = '';
  let end = 0;
  for (const found of text.matchAll(code)) {
    changed += change(text.slice(end, found.index)) + found[0];
    end = found.index + found[0].length;
  }
  return changed + change(text.slice(end));
}

/** A Markdown text with spaces in place of its code: every other sign has its offset. */
export function withBlankCode(text: string): string {
  return text.replace(code, blank);
}

/** Lines stay. */
export function blank(stretch: string): string {
  return stretch.replace(/[^\n]/g, ' ');
}

/** Whether an offset lies in code; asked from the beginning of the text to its end. */
export function codePlaces(text: string): (offset: number) => boolean {
  const places = [...text.matchAll(code)].map(({ index, 0: found }) => [index, index + found.length] as const);
  let next = 0;
  return (offset) => {
    while ((places[next]?.[1] ?? Infinity) <= offset) next++;
    return offset >= (places[next]?.[0] ?? Infinity);
  };
}
