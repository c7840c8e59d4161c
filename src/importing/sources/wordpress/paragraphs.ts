/** Classic texts of WordPress, where an empty line is a paragraph and a line is a line → HTML. */

const blockNames =
  'address|article|aside|blockquote|caption|center|col|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|legend|li|main|map|nav|object|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video';
const block = new RegExp(`^</?(?:${blockNames})[\\s/>]`, 'i');
const blockStart = new RegExp(`\\s*(<(?:${blockNames})(?=[\\s/>])[^>]*>)`, 'gi');
const blockEnd = new RegExp(`(</(?:${blockNames})>)\\s*`, 'gi');

export function paragraphed(typed: string): string {
  const saved: string[] = [];
  // Lines of these stay as they are.
  const text = typed.replace(/\r\n?/g, '\n').replace(/<(pre|script|style|textarea)\b[^]*?<\/\1>/gi, (code) => {
    saved.push(code);
    return `\n\n<pre data-place="${saved.length - 1}"></pre>\n\n`;
  });
  const html = text
    .replace(blockStart, '\n\n$1')
    .replace(blockEnd, '$1\n\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (block.test(part) ? withBreaks(part, true) : `<p>${withBreaks(part, false)}</p>`))
    .join('\n');
  return html.replace(/<pre data-place="(\d+)"><\/pre>/g, (_, place: string) => saved[Number(place)] ?? '');
}

/** In a block, a line before or behind a tag is none. */
function withBreaks(part: string, isBlock: boolean): string {
  return isBlock ? part.replace(/([^>\s])[ \t]*\n[ \t]*(?=[^<\s])/g, '$1<br>\n') : part.replace(/(?<!<br\s*\/?>)[ \t]*\n/gi, '<br>\n');
}
