/** A text as typed → plain Markdown. What Markdown says already stays letter by letter. */
import type { Nodes, Parents, Root } from 'mdast';
import { type Edit, editedText } from '../../base/edit-text.ts';
import { literalOf } from '../../markdown/literal.ts';
import { typedAddress, writtenAddress } from '../../markdown/links/typed-address.ts';
import { attributesOf, childrenOf, isJsx, type JsxElement } from '../../markdown/mdx-nodes.ts';
import { isInlinePart, isPartName } from '../../parts/parts.ts';
import { htmlMarkdown } from './html-markdown.ts';
import { parseTyped } from './parse-typed.ts';
import { partMarkdown, type PartContext } from './part-markdown.ts';
import { blocks, paragraph, words } from './write-blocks.ts';

export interface BodyContext extends PartContext {
  /** The address of the site for a link to another text, or undefined where the link stays as typed. */
  link(target: string): string | undefined;
  /** Whether the path as typed is that of a picture beside the text. */
  isPicture(src: string): boolean;
}

/** `text` is the part of the file below its fields. Ends with a line break, unless there is no text. */
export function exportBody(path: string, text: string, context: BodyContext): string {
  const source = text.replace(/\r\n?/g, '\n');
  const tree = parseTyped(path, source);
  const edits: Edit[] = [];
  collect(tree, { source, edits, context });
  const written = editedText(source, edits)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  return written === '' ? '' : `${written}\n`;
}

interface Work {
  readonly source: string;
  readonly edits: Edit[];
  readonly context: BodyContext;
}

/** Children first, since an element holds what has become of them. */
function collect(parent: Parents, work: Work): void {
  for (const child of childrenOf(parent)) {
    if ('children' in child) collect(child, work);
    const text = changed(child, parent, work);
    if (text === undefined) continue;
    const { start, end } = spanOf(child);
    const isBlock = parent.type === 'root' || isBlockHolder(parent);
    const inLines = isBlock ? text.replaceAll('\n', `\n${lineStart(work.source, start)}`) : text;
    work.edits.push({ start, end: text === '' && parent.type === 'root' ? afterEmptyLines(work.source, end) : end, text: inLines });
  }
}

function changed(node: Nodes, parent: Parents, work: Work): string | undefined {
  const { context, source } = work;
  if (node.type === 'paragraph') {
    const only = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const parts = only.filter((child) => isJsx(child) && isBlockPart(child));
    // An element alone in a paragraph is a block.
    if (parts.length === 0 || parts.length < only.length) return undefined;
    return blocks(...parts.map((part) => (isJsx(part) ? element(part, false, work) : undefined)));
  }
  if (isJsx(node))
    return parent.type === 'paragraph' && isBlockPart(node) ? undefined : element(node, node.type === 'mdxJsxTextElement', work);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const value = literalOf(node.data?.estree)?.value;
    if (typeof value === 'string') return paragraph(words(value));
    context.note('comment', 'left out: no reader sees it');
    return '';
  }
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return undefined;
  const place = typedAddress(node, source);
  if (place === undefined) return undefined;
  const isPicture = node.type === 'image' || (node.type === 'definition' && context.isPicture(node.url));
  const to = isPicture ? context.picture(node.url) : context.link(node.url);
  if (to !== undefined && to !== node.url) work.edits.push({ ...place, text: writtenAddress(to) });
  return undefined;
}

function isBlockPart(node: JsxElement): boolean {
  return isPartName(node.name ?? '') && !isInlinePart(node.name ?? '');
}

function element(node: JsxElement, inSentence: boolean, work: Work): string {
  const name = node.name ?? '';
  const values = new Map(attributesOf(node).map((attribute) => [attribute.name, attribute.value]));
  const inner = innerOf(node, work);
  return (
    partMarkdown({ name, values, inner, inSentence }, work.context) ??
    htmlMarkdown({ name, values, inner, inSentence, isEmpty: node.children.length === 0 })
  );
}

/** What stands between the tags, as lines that begin at the margin. */
function innerOf(node: JsxElement, { source, edits }: Work): string {
  const children = childrenOf(node);
  const [first] = children;
  const last = children.at(-1);
  if (first === undefined || last === undefined) return '';
  if (node.type === 'mdxJsxTextElement') {
    const lead = lineStart(source, spanOf(node).start);
    return withoutLead(editedText(source, edits, spanOf(first).start, spanOf(last).end), lead);
  }
  return blocks(
    ...children.map((child) => {
      const { start, end } = spanOf(child);
      return withoutLead(editedText(source, edits, start, end), lineStart(source, start));
    }),
  );
}

/** What stands before a block in each of its lines: marks of quotations, and spaces in place of those of lists. */
function lineStart(source: string, start: number): string {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return /[^\s>*+\-.)\d]/.test(line) ? '' : line.replace(/[^\s>]/g, ' ');
}

function withoutLead(text: string, lead: string): string {
  if (lead === '') return text;
  const signs = lead.includes('>') ? '[ \\t>]' : '[ \\t]';
  return text.replace(new RegExp(`\\n${signs}{0,${lead.length}}`, 'g'), '\n');
}

function isBlockHolder({ type }: Parents | Root): boolean {
  return ['blockquote', 'listItem', 'mdxJsxFlowElement', 'footnoteDefinition'].includes(type);
}

function afterEmptyLines(source: string, end: number): number {
  return end + (/^[ \t]*\n(?:[ \t]*\n)*/.exec(source.slice(end))?.[0].length ?? 0);
}

function spanOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
