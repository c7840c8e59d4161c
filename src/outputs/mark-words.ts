/** English words of the engine in a page of another language: each stretch between U+2066 and U+2069 says which language it is (WCAG 3.1.2). */

const attributes = String.raw`(?:"[^"]*"|'[^']*'|[^>"'])*`;
/** Tags, and elements that hold no markup: what stands there stays as it is. */
const apart = new RegExp(
  String.raw`<(script|style|title|option|textarea)\b${attributes}>[^]*?</\1\s*>|<!--[^]*?-->|</?[a-z]${attributes}>`,
  'gi',
);
const marked = /\u2066([^\u2066\u2069]*)\u2069/g;

/** HTML of a page → the same with elements in the place of the marks; in attributes and titles, where none can stand, the marks stay and keep the direction. */
export function markWords(html: string): string {
  if (!html.includes('\u2066')) return html;
  let read = 0;
  let page = '';
  for (const { 0: tag, index } of html.matchAll(apart)) {
    page += inElements(html.slice(read, index)) + tag;
    read = index + tag.length;
  }
  return page + inElements(html.slice(read));
}

function inElements(text: string): string {
  return text.replace(marked, '<span lang="en" dir="ltr">$1</span>');
}
