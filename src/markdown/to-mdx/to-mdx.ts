/** Plain Markdown → the same text as `.mdx`: signs that MDX takes for code are escaped, HTML becomes Markdown or elements that are closed. */
import type { Html, Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { HtmlTag, HtmlToken } from '../../base/html-tokens.ts';
import { type BodyContext, newNotes } from '../body-notes.ts';
import { bodyPlugins } from '../body-plugins.ts';
import { markFinder } from '../html/html-marks.ts';
import { isWords } from '../html/html-element.ts';
import { partnersOf, tokensOf } from '../html/html-tags.ts';
import { LeftOut } from '../html/left-out.ts';
import { readElements } from '../html/read-elements.ts';
import { remarkBareValues } from '../html/remark-bare-values.ts';
import { withoutTargets } from '../html/targets.ts';
import { toBlocks } from '../html/to-blocks.ts';
import { childrenOf } from '../mdx-nodes.ts';
import { isPartName } from '../../parts/parts.ts';
import { walkText } from '../walk.ts';
import { escapedSigns } from './escaped-signs.ts';
import { plainTables } from './plain-tables.ts';

const parser = unified().use(remarkParse).use(remarkBareValues).use(bodyPlugins().remarkPlugins).freeze();
const writer = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', emphasis: '*', listItemIndent: 'one', resourceLink: true, rule: '-' })
  .freeze();

/** Blocks without HTML stay as they are typed, but for the signs; with `whole`, they are written anew too. The comments in what is written anew are gone. */
export function toMdx(text: string, context: BodyContext, whole = false): string {
  const tree = parser.parse(text);
  let mdx = '';
  let read = 0;
  for (const blocks of groupsOf(tree, text)) {
    const start = blocks[0]?.position?.start.offset ?? read;
    const end = blocks.at(-1)?.position?.end.offset ?? start;
    const [first] = blocks;
    const isPlain = blocks.length === 1 && first !== undefined && !hasHtml(first, text) && (!whole || first.type === 'html');
    const plain = isPlain ? escapedSigns(first, text) : undefined;
    const between = text.slice(read, start);
    // What was a block of HTML would go on the line before.
    mdx += read > 0 && !/\n[ \t]*\r?\n/.test(between) ? '\n\n' : between;
    mdx += plain === undefined ? rewritten(blocks, text, context) : asText(plain);
    read = end;
  }
  return mdx + text.slice(read);
}

/** A paragraph that begins so is code for MDX, unless a space stands before it. */
function asText(block: string): string {
  return /^(?:import|export) /.test(block) ? ` ${block}` : block;
}

/** Blocks between which an element of HTML is open belong together. */
function groupsOf(tree: Root, text: string): RootContent[][] {
  const tokens = tokensOf(tree);
  const partners = partnersOf(tokens.values());
  const open = new Set<HtmlTag>();
  const groups: RootContent[][] = [];
  for (const block of tree.children) {
    if (open.size > 0) groups.at(-1)?.push(block);
    else groups.push([block]);
    for (const tag of tagsIn(block, tokens, text)) {
      const opening = partners.get(tag);
      if (opening === tag) open.add(tag);
      else if (opening !== undefined) open.delete(opening);
    }
  }
  return groups;
}

function tagsIn(block: Nodes, tokens: ReadonlyMap<Html, readonly HtmlToken[]>, text: string): HtmlTag[] {
  const found: HtmlTag[] = [];
  const add = (node: Nodes): void => {
    if (node.type === 'html' && !isOfMdx(node, text))
      for (const token of tokens.get(node) ?? []) if ('attributes' in token) found.push(token);
  };
  add(block);
  if ('children' in block) walkText(block, add);
  return found;
}

function hasHtml(block: Nodes, text: string): boolean {
  let found = block.type === 'html' && !isOfMdx(block, text);
  if ('children' in block) walkText(block, (node) => void (found ||= node.type === 'html' && !isOfMdx(node, text)));
  return found;
}

/** Parts, and comments that `.mdx` has too. */
function isOfMdx({ value, position }: Html, text: string): boolean {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  if (value.startsWith('<!--')) return (markFinder(text)(start) ?? Infinity) <= end && value.trimEnd().endsWith('-->');
  const names = [...value.matchAll(/<\/?([A-Za-z][\w-]*)/g)].map(([, name = '']) => name);
  return names.length > 0 && names.every(isPartName);
}

function rewritten(blocks: RootContent[], text: string, context: BodyContext): string {
  const file = new VFile({ value: text, data: { body: newNotes(context) } });
  const leftOut = new LeftOut(file);
  const root: Root = { type: 'root', children: [] };
  childrenOf(root).push(...plainTables(toBlocks(readElements({ type: 'root', children: blocks }, file, leftOut).children, leftOut)));
  withoutTargets(root);
  holdParagraphs(root);
  return root.children.map((block) => asText(writer.stringify({ type: 'root', children: [block] }).trimEnd())).join('\n\n');
}

/** Words right in an element would be written without escapes. */
function holdParagraphs(root: Root): void {
  walkText(root, (node) => {
    if (node.type !== 'mdxJsxFlowElement' || !childrenOf(node).some((child) => isWords(child) || child.type === 'mdxJsxTextElement'))
      return;
    const paragraph: Nodes = { type: 'paragraph', children: [] };
    childrenOf(paragraph).push(...node.children);
    node.children = [paragraph];
  });
}
