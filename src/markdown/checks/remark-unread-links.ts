/** Reports text that was meant as a link, but that Markdown renders with its brackets. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { reportAt, shortened } from '../body-notes.ts';
import { proseAsTyped } from '../words/prose-as-typed.ts';

const words = String.raw`!?\[((?:[^[\]\n]|\n(?!\s*\n)|\[[^[\]\n]*\]){0,300})\]`;
const inline = new RegExp(String.raw`${words}\(((?:[^()\n]|\([^()\n]*\))+)\)`, 'g');
const reference = new RegExp(String.raw`${words}\[((?!\^)[^[\]\n]*)\]`, 'g');

/** Finds `[words](an address)` and `[words][name]` in the source, since there may be markup between the brackets. */
export const remarkUnreadLinks: Plugin<[], Root> = () => (tree, file) => {
  const typed = String(file);
  if (!/\][([]/.test(typed)) return;
  const prose = proseAsTyped(tree, file);
  for (const { 0: found, index } of prose.matchAll(inline)) {
    const [, before = '', inside = ''] = /^([^]*?\]\()([^]*)\)$/.exec(typed.slice(index, index + found.length)) ?? [];
    const [, address = '', title = ''] = /^\s*(.*?)(\s+(?:"[^"]*"|'[^']*'))?\s*$/.exec(inside) ?? [];
    // These fail for another reason: quotation marks in a title, or an address between < and >.
    if (!/\s/.test(address) || /\s["']|[<>]/.test(address)) continue;
    const kind = found.startsWith('!') ? 'picture' : 'link';
    const message = `"${shortened(before + inside)})" is not read as a ${kind}, since its address holds a space.`;
    reportAt(file, index, message, wayOut(before, address, title));
  }
  for (const { 0: found, 1: label = '', 2: given = '', index } of prose.matchAll(reference)) {
    const whole = typed.slice(index, index + found.length);
    const start = whole.indexOf('[') + 1;
    const shown = whole.slice(start, start + label.length);
    // [1][2] are probably two sources, [^a] is a footnote.
    if (shown.startsWith('^') || !/\p{L}/u.test(shown)) continue;
    const name = given === '' ? shown : whole.slice(-given.length - 1, -1);
    reportAt(
      file,
      index,
      `"${shortened(whole)}" refers to "${shortened(name)}", which is not in this text.`,
      `Write [${shortened(name)}]: and the address on a line of its own, or put a backslash before the first bracket.`,
    );
  }
};

function wayOut(before: string, address: string, title: string): string {
  if (/^https?:/i.test(address)) return `Write %20 for each space: ${before}${address.replace(/\s+/g, '%20')}${title}).`;
  if (/^[./#]|\.[a-z0-9]{2,5}(?:#.*)?$/i.test(address))
    return `Put the address between < and >: ${before}<${address}>${title}), or rename the file.`;
  return 'Write an address without spaces; for words in brackets, put a backslash before the first bracket.';
}
