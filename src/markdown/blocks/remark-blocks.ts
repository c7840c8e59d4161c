/** Decides what is a block and what a paragraph: the same for `<Aside>text</Aside>` on one line or three. */
import type { Nodes, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { isBlockName } from './block-names.ts';
import { isPlainMarkdown } from '../../base/text-files.ts';
import { notesOf, report } from '../body-notes.ts';
import { holdsWords, isInline } from '../checks/html-elements.ts';
import { childrenOf, isJsx, type JsxElement } from '../mdx-nodes.ts';
import { isInlinePart, isPartName } from '../../parts/parts.ts';

/** MDX unwraps paragraphs that contain only elements before other plugins run, and loses the spaces between. This unwraps them too, and wraps the inline elements again. */
export const remarkBlocks: Plugin<[], Root> = () => (tree, file) => {
  // In plain Markdown, remark-html.ts has done it: there, two elements on one line may be two paragraphs.
  if (!isPlainMarkdown(notesOf(file).context.file)) arrange(tree, file);
};

function arrange(node: Nodes, file: VFile): void {
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return;
  const children = childrenOf(node);
  if (isJsx(node) && node.name !== null && holdsWords(node.name)) {
    openParagraph(node, node.name, file);
    return;
  }
  children.splice(0, children.length, ...children.flatMap(unwrapped));
  for (const child of children) arrange(child, file);
  if (wrapsWords(node)) children.splice(0, children.length, ...inParagraphs(children));
}

/** Unwraps a paragraph that contains only elements. */
function unwrapped(node: Nodes): Nodes[] {
  if (node.type !== 'paragraph') return [node];
  const words = node.children.filter((child) => !isBlank(child));
  const alone = words.every((child) => isJsx(child) || child.type === 'mdxTextExpression');
  return words.length === 0 ? [] : alone ? words : [node];
}

/** Avoids a paragraph in a paragraph where `<p>` and `</p>` are on their own lines. */
function openParagraph(element: JsxElement, name: string, file: VFile): void {
  const children = childrenOf(element);
  const blocks = children.filter(isBlock);
  const [only] = blocks;
  if (only?.type === 'paragraph' && blocks.length === 1) children.splice(0, children.length, ...only.children);
  else if (blocks.length > 0)
    report(
      file,
      element,
      `<${name}> holds more than one paragraph.`,
      `Close it in the paragraph it begins in, or use <div> around several.`,
    );
}

function isBlock(node: Nodes): boolean {
  return ['paragraph', 'heading', 'list', 'blockquote', 'code', 'table', 'thematicBreak'].includes(node.type);
}

function wrapsWords(node: Nodes): boolean {
  if (!isJsx(node)) return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(node.type);
  return node.name === 'div' || node.name === 'details' || (node.name !== null && isPartName(node.name) && !isPhrase(node));
}

function inParagraphs(nodes: readonly Nodes[]): Nodes[] {
  const arranged: Nodes[] = [];
  let run: Paragraph | undefined;
  let last: Nodes | undefined;
  for (const node of nodes) {
    if (!isWords(node) || (run === undefined && isBlank(node))) {
      run = undefined;
      if (!isBlank(node)) arranged.push(node);
      continue;
    }
    const start = node.position?.start;
    const end = last?.position?.end;
    if (run === undefined || (start !== undefined && end !== undefined && start.line - end.line > 1)) {
      run = { type: 'paragraph', children: [], position: node.position };
      arranged.push(run);
    } else if (start?.offset !== undefined && end?.offset !== undefined && start.offset > end.offset) {
      run.children.push({ type: 'text', value: ' ' });
    }
    childrenOf(run).push(node);
    last = node;
  }
  return arranged;
}

const words = new Set(
  'text emphasis strong delete link linkReference image imageReference inlineCode break footnoteReference mdxTextExpression'.split(' '),
);

function isWords(node: Nodes): boolean {
  if (!isJsx(node) || node.name === null) return words.has(node.type);
  if (isInlinePart(node.name)) return isPhrase(node);
  return isInline(node.name) || (node.type === 'mdxJsxTextElement' && !isBlockName(node.name));
}

/** An inline part that contains only words. */
function isPhrase(node: JsxElement): boolean {
  return isInlinePart(node.name ?? '') && childrenOf(node).every((child) => isWords(child) || isBlank(child));
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '' && node.data?.verbatim !== true;
}
