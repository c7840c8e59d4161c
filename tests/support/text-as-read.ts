/** The text of a page or a part of it, with a space between blocks, without soft hyphens. */

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
/** Graphics, links away from the text, and references to notes. */
const unread = 'script, style, svg, template, noscript, [data-pagefind-ignore], [role=doc-noteref], [role=doc-backlink]';

export function textAsRead(element: Element): string {
  if (element.matches(unread)) return ' ';
  const text = [...element.childNodes]
    .map((node) => (isElement(node) ? textAsRead(node) : (node.textContent ?? '').replaceAll('\u00AD', '')))
    .join('');
  return inline.has(element.tagName.toLowerCase()) ? text : ` ${text} `;
}

function isElement(node: ChildNode): node is ChildNode & Element {
  return 'matches' in node;
}
