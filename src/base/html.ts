/** Builds HTML for programs (search, feeds): elements and text. */

/** An element with this HTML as content; a void element has no closing tag. */
export function tag(name: string, html: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeHtml(value)}"`);
  const start = `<${name}${written.join('')}>`;
  return name === 'img' || name === 'meta' ? start : `${start}${html}</${name}>`;
}

/** The defined texts, joined by spaces and escaped. */
export function joined(...texts: readonly (string | number | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [escapeHtml(String(text))])).join(' ');
}

/** Text, as it stands in HTML, between tags and in the value of an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
