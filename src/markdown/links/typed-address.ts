/** Where the address of a link or a picture stands in the text, so that it can be changed and nothing else. */
import type { Definition, Image, Link } from 'mdast';

export interface TypedAddress {
  /** Offsets in the text, angle brackets included. */
  readonly start: number;
  readonly end: number;
}

/** Undefined for an address that is the text of its link (`<https://example.org>`). */
export function typedAddress(node: Definition | Image | Link, source: string): TypedAddress | undefined {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  const last = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
  const begin = node.type === 'definition' ? source.indexOf(']:', from) : source.indexOf('](', last ?? afterAlt(node, source));
  if (begin === -1 || begin >= to) return undefined;
  const start = begin + 2 + (/^\s*/.exec(source.slice(begin + 2, to))?.[0].length ?? 0);
  const typed = /^(?:<[^>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))+)/.exec(source.slice(start, to))?.[0];
  return typed === undefined ? undefined : { start, end: start + typed.length };
}

/** The words of a picture may hold brackets; its title may, too. */
function afterAlt(node: Definition | Image | Link, source: string): number {
  const from = node.position?.start.offset ?? 0;
  if (node.type !== 'image') return from;
  let depth = 0;
  for (let place = from + 1; place < (node.position?.end.offset ?? 0); place++) {
    if (source[place] === '\\') place++;
    else if (source[place] === '[') depth++;
    else if (source[place] === ']' && --depth === 0) return place;
  }
  return from;
}

/** Written so that Markdown reads it as one address. */
export function writtenAddress(address: string): string {
  return /[\s()<>\\]|^$/.test(address) ? `<${address.replace(/[<>\\]/g, encodeURIComponent).replace(/\s/g, '%20')}>` : address;
}
