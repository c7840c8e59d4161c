/** A text as plain words, without markup. */
import type { Code, FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import { attributesOf, isJsx, type JsxElement } from '../mdx-nodes.ts';
import type { PropRule } from '../../parts/part.ts';
import { isPartName, partOf } from '../../parts/parts.ts';

/** One line per block, footnotes last. Leaves out repetitions (PullQuote) and alternative texts (alt). */
export function plainTextOf(tree: Root): string {
  const lines: string[] = [];
  const notes: FootnoteDefinition[] = [];
  readBlock(tree, lines, notes);
  for (const note of notes) for (const child of note.children) readBlock(child, lines, notes);
  return lines.join('\n');
}

/** The first paragraphs, or the whole text if it has none: at most 300 characters, cut at a word with `…`. */
export function excerptOf(tree: Root, plainText: string): string {
  let text = '';
  for (const node of tree.children) {
    if (node.type === 'paragraph') text += `${wordsOf(node)} `;
    if (text.length > 300) break;
  }
  return cutAtWord(oneLine(text === '' ? plainText : text), 300);
}

/** At most `limit` UTF-16 units, cut between words, or inside one in a language without spaces. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = text.charAt(limit - 1) === ' ' ? cut.length : cut.lastIndexOf(' ');
  const shortened = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${shortened.replace(/[\s,;:–—(-]+$/u, '')}…`;
}

function readBlock(node: Nodes, lines: string[], notes: FootnoteDefinition[]): void {
  if (node.type === 'footnoteDefinition') notes.push(node);
  else if (node.type === 'code') lines.push(...titleOf(node), node.value);
  else if (isJsx(node)) readElement(node, lines, notes);
  else if (['paragraph', 'heading', 'tableRow', 'text'].includes(node.type)) addLine(lines, wordsOf(node));
  else if ('children' in node) for (const child of node.children) readBlock(child, lines, notes);
}

function titleOf({ data }: Code): readonly string[] {
  const title = data?.hProperties?.['title'];
  return typeof title === 'string' ? [title] : [];
}

function readElement(element: JsxElement, lines: string[], notes: FootnoteDefinition[]): void {
  if (isRepeating(element)) return;
  addLine(lines, spokenProps(element));
  if (element.children.some(({ type }) => type === 'text')) return addLine(lines, wordsOf(element));
  for (const child of element.children) readBlock(child, lines, notes);
}

/** The rendered words of a paragraph, a heading or a row, with the typed spaces. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  if (isRepeating(node) || (isJsx(node) && node.name === 'br')) return ' ';
  return node.children.map(wordsOf).join(holdsBlocks(node) ? ' ' : '');
}

/** Cells of HTML may hold paragraphs and lists. */
function holdsBlocks({ type, children: [first] }: Parents): boolean {
  return (
    type === 'tableRow' ||
    type === 'list' ||
    (first !== undefined && /^(?:paragraph|list|listItem|blockquote|table|tableRow)$/.test(first.type))
  );
}

/** The props of a part that are rendered as sentences: no addresses, no figures, no fixed values, and no `alt`. */
function spokenProps(element: JsxElement): string {
  if (element.name === null || !isPartName(element.name)) return '';
  const rules = partOf(element.name).props;
  const spoken = attributesOf(element).filter(({ name }) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    return name !== 'alt' && rule?.values === undefined && isSpoken(rule?.type);
  });
  return spoken.map(({ value }) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')).join(' ');
}

function isSpoken(type: PropRule['type'] | undefined): boolean {
  return type === 'text' || type === 'number' || type === 'text or number';
}

/** Whether it is a part that repeats words of the text. */
export function isRepeating(node: Nodes): boolean {
  return isJsx(node) && node.name !== null && isPartName(node.name) && partOf(node.name).repeats === true;
}

function addLine(lines: string[], text: string): void {
  const line = oneLine(text);
  if (line !== '') lines.push(line);
}

/** Text with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
