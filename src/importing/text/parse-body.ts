/** HTML or Markdown → one tree of HTML. */
import type { Element, Nodes as HtmlNodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { raw } from 'hast-util-raw';
import type { FootnoteDefinition, FootnoteReference, Nodes, Root as MarkdownRoot } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';

/** Elements of our own, which carry footnotes through a tree of HTML. */
export const footnoteMark = 'footnote-mark';
export const footnoteText = 'footnote-text';

export function parseHtml(html: string): Root {
  return fromHtml(html, { fragment: true });
}

export function markdownTree(markdown: string): MarkdownRoot {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export function parseMarkdown(markdown: string): Root {
  const tree = markdownTree(markdown);
  saveInfo(tree);
  return htmlOf(tree);
}

/** Leaves the tree as it is. */
export function htmlOf(tree: MarkdownRoot): Root {
  const html = toHast(tree, {
    allowDangerousHtml: true,
    handlers: {
      footnoteReference: (_, node: FootnoteReference): Element => noted(footnoteMark, node.identifier, []),
      footnoteDefinition: (state, node: FootnoteDefinition): Element => noted(footnoteText, node.identifier, state.all(node)),
    },
  });
  const root: Root = html.type === 'root' ? html : { type: 'root', children: [html] as Root['children'] };
  return hasRaw(root) ? rootFrom(raw(root)) : root;
}

/** What follows the language of a code block would be lost where HTML is parsed among it, and so would a language with signs. */
function saveInfo(node: Nodes): void {
  if (node.type === 'code' && node.lang) {
    const [, language = '', signs = ''] = /^([\w+#.*-]*)([^]*)$/.exec(node.lang) ?? [];
    const info = `${signs} ${node.meta ?? ''}`.trim();
    node.lang = language === '' ? null : language;
    if (info !== '') node.data = { ...node.data, hProperties: { dataInfo: info } };
  }
  if ('children' in node) node.children.forEach(saveInfo);
}

function noted(tagName: string, name: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: { dataName: name }, children };
}

function hasRaw(node: HtmlNodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(hasRaw));
}

function rootFrom(node: ReturnType<typeof raw>): Root {
  return node.type === 'root' ? node : { type: 'root', children: 'children' in node ? (node.children as Root['children']) : [] };
}
