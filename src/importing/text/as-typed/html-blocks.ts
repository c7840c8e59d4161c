/** Blocks of HTML among Markdown that stand for themselves: what is around them means the same without them. */
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { element, elementsIn, rootOf } from '../hast.ts';

export interface HtmlBlock {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Begin a block wherever they stand (CommonMark 4.6), and hold no lines of code. */
const names =
  'address|article|aside|blockquote|center|div|dialog|fieldset|figcaption|figure|footer|form|h[1-6]|header|iframe|main|nav|p|section|table';
const attribute = String.raw`\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>\x60]+))?`;
const opens = new RegExp(String.raw`^(?:</?(?:${names})(?=[\s/>])|<img(?:${attribute})*\s*/?>[ \t]*(?:\n|$))`, 'i');
/** Lists could go on with those around them; of the others, a line is not what it seems. */
const unclear =
  /<\/?(?:li|[uod]l|d[dt]|pre|xmp|listing|script|style|textarea|details|summary|plaintext)\b|<[!?]|`|\b(?:id|name)\s*=|href\s*=\s*["']?#/i;

/** `text`: with blank code. Undefined where a block is not whole, or has to do with what is around it. */
export function htmlBlocksIn(text: string, typed: string): readonly HtmlBlock[] | undefined {
  const blocks: HtmlBlock[] = [];
  for (const { index: start, 0: lines } of text.matchAll(/(?:^|(?<=\n[ \t]*\n))[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    if (!opens.test(lines)) continue;
    const end = start + lines.length;
    // Code does not begin before an empty line.
    if (!standsAlone(typed.slice(start, end)) || /^\n[^\n]*\S/.test(typed.slice(end, end + 200))) return undefined;
    blocks.push({ start, end });
  }
  return blocks;
}

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;
const empty = /^(?:area|br|col|embed|hr|img|source|track|wbr)$/;

function standsAlone(html: string): boolean {
  const seen = html.replace(/<!--(?:(?!--)[^])*-->/g, '');
  if (unclear.test(seen)) return false;
  const open: string[] = [];
  for (const [, closes, typedName = '', rest = ''] of seen.matchAll(tag)) {
    const name = typedName.toLowerCase();
    if (closes === '/') {
      if (open.pop() !== name) return false;
    } else if (!empty.test(name)) {
      if (rest.endsWith('/')) return false;
      open.push(name);
    }
  }
  return open.length === 0 && !/<[a-z/]/i.test(seen.replace(tag, ''));
}

/** One element for each block, which holds its tree. */
export function blockTree(text: string, blocks: readonly HtmlBlock[]): Root {
  const parsed = blocks.map(({ start, end }) => fromHtml(text.slice(start, end), { fragment: true }));
  return rootOf(parsed.map(({ children }) => ({ ...element('html-block', {}), children: children as Element['children'] })));
}

export function headingRanks(tree: Root): readonly number[] {
  const names = [...elementsIn(tree)].map(({ tagName }) => tagName).filter((name) => /^h[1-6]$/.test(name));
  return names.map((name) => Number(name[1]));
}
