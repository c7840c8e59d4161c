/** The blocks of a text: elements become nodes of Markdown where it has them, and elements of `.mdx` where it has none. */
import type { Code, List, ListItem, Nodes } from 'mdast';
import { isHtmlElement } from '../checks/html-elements.ts';
import { childrenOf } from '../mdx-nodes.ts';
import { type Child, type Element, isBlankText, isElement, isWords } from './html-element.ts';
import type { LeftOut } from './left-out.ts';
import { toFigure } from './to-figure.ts';
import { toTable } from './to-table.ts';
import { elementOf, spanOf, toSentence, valueOf, withLanguage } from './to-words.ts';

declare module 'mdast' {
  interface ListData {
    /** Of items that stand in no list. */
    isLoose?: boolean;
  }
}

/** Words that stand between blocks become paragraphs. */
export function toBlocks(children: readonly Child[], leftOut: LeftOut): Nodes[] {
  const blocks: Nodes[] = [];
  let words: Child[] = [];
  const endWords = (): void => {
    const sentence = toSentence(words);
    if (sentence.length > 0) blocks.push(paragraphOf(sentence));
    words = [];
  };
  for (const child of children) {
    if (isWords(child)) words.push(child);
    else {
      endWords();
      if (child.type === 'boundary') continue;
      const last = blocks.at(-1);
      // Items without a list around them are one list.
      if (isLoose(child) && last?.type === 'list' && last.data?.isLoose === true) childrenOf(last).push(...itemsOf(child, leftOut));
      else blocks.push(...blockOf(child, leftOut));
    }
  }
  endWords();
  return blocks;
}

function paragraphOf(words: Nodes[]): Nodes {
  const paragraph: Nodes = { type: 'paragraph', children: [], position: spanOf(words) };
  childrenOf(paragraph).push(...words);
  return paragraph;
}

function blockOf(child: Element | Nodes, leftOut: LeftOut): Nodes[] {
  if (!isElement(child)) return [child];
  if (child.node !== undefined) return nodeOf(child, child.node, leftOut);
  const { name, children } = child;
  if (name === 'p' || name === 'caption' || name === 'figcaption') return paragraphsOf(child, leftOut);
  if (/^h\d$/.test(name)) return headingOf(child);
  if (name === 'ul' || name === 'ol') return listOf(child, leftOut);
  if (name === 'li')
    return [{ type: 'list', spread: false, children: itemsOf(child, leftOut), data: { isLoose: true }, position: child.position }];
  if (name === 'blockquote') return holderOf({ type: 'blockquote', children: [], position: child.position }, child, leftOut);
  if (name === 'pre') return codeOf(child, leftOut);
  if (name === 'table') return toTable(child, leftOut, toBlocks);
  if (name === 'figure') return toFigure(child, leftOut, toBlocks);
  if (name === 'dl') return termsOf(child, leftOut);
  if (!isHtmlElement(name) || name === 'dt' || name === 'dd' || name === 'summary') return toBlocks(children, leftOut);
  return [elementOf(child, 'mdxJsxFlowElement', contentOf(child, leftOut))];
}

/** A node of Markdown, with what has become of its children. */
function nodeOf({ children }: Element, node: NonNullable<Element['node']>, leftOut: LeftOut): Nodes[] {
  const own = childrenOf(node);
  if (node.type === 'paragraph' || node.type === 'heading') own.splice(0, Infinity, ...toSentence(children));
  else if (node.type === 'tableCell') own.splice(0, Infinity, ...cellOf(children, leftOut));
  else own.splice(0, Infinity, ...toBlocks(children, leftOut));
  if (node.type === 'listItem' && own.filter(({ type }) => type === 'paragraph').length > 1) node.spread = true;
  return node.type === 'paragraph' && own.length === 0 ? [] : [node];
}

/** What stands in a cell: a sentence, or blocks. */
export function cellOf(children: readonly Child[], leftOut: LeftOut): Nodes[] {
  const blocks = toBlocks(children, leftOut);
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'paragraph' ? childrenOf(only) : blocks;
}

function paragraphsOf(element: Element, leftOut: LeftOut): Nodes[] {
  return toBlocks(element.children, leftOut).map((block) => {
    if (block.type === 'paragraph')
      childrenOf(block).splice(0, Infinity, ...withLanguage({ ...element, name: 'p' }, childrenOf(block).slice()));
    return block;
  });
}

function headingOf(element: Element): Nodes[] {
  const { name, children, position } = element;
  const words = toSentence(children);
  if (words.length === 0) return [];
  const heading: Nodes = { type: 'heading', depth: Number(name[1]) as 1 | 2 | 3 | 4 | 5 | 6, children: [], position };
  childrenOf(heading).push(...withLanguage(element, words));
  return [heading];
}

function listOf({ name, attributes, children, position }: Element, leftOut: LeftOut): Nodes[] {
  const start = Number.parseInt(valueOf(attributes, 'start'), 10);
  const list: List = { type: 'list', ordered: name === 'ol', spread: false, children: [], position };
  if (name === 'ol' && Number.isFinite(start) && start >= 0) list.start = start;
  let item: ListItem | undefined;
  for (const child of children) {
    if (child.type === 'boundary' || isBlankText(child)) continue;
    const isItem = isElement(child) && child.name === 'li';
    // Other content, a list within a list for instance, belongs to the item before it.
    if (isItem || item === undefined)
      list.children.push((item = { type: 'listItem', spread: false, children: [], position: child.position }));
    childrenOf(item).push(...itemOf(child, isItem, leftOut));
  }
  list.spread = list.children.some(({ children: blocks }) => blocks.filter(({ type }) => type === 'paragraph').length > 1);
  return list.children.length === 0 ? [] : [list];
}

function isLoose(child: Child): child is Element {
  return isElement(child) && child.node === undefined && child.name === 'li';
}

function itemsOf(item: Element, leftOut: LeftOut): ListItem[] {
  const made: ListItem = { type: 'listItem', spread: false, children: [], position: item.position };
  childrenOf(made).push(...itemOf(item, true, leftOut));
  return [made];
}

function itemOf(child: Child, isItem: boolean, leftOut: LeftOut): Nodes[] {
  if (!isItem || !isElement(child)) return toBlocks([child], leftOut);
  return languageOfBlocks(child, toBlocks(child.children, leftOut));
}

function holderOf(node: Extract<Nodes, { type: 'blockquote' }>, element: Element, leftOut: LeftOut): Nodes[] {
  childrenOf(node).push(...languageOfBlocks(element, toBlocks(element.children, leftOut)));
  return node.children.length === 0 ? [] : [node];
}

/** Blocks in the language of their element: in a `div`. */
function languageOfBlocks({ attributes, position }: Element, blocks: Nodes[]): Nodes[] {
  if (!attributes.has('lang') && !attributes.has('dir')) return blocks;
  const div: Element = { type: 'htmlElement', name: 'div', attributes, node: undefined, children: [], position };
  return [elementOf(div, 'mdxJsxFlowElement', blocks)];
}

/** `<pre>`, or `<pre><code class="language-js">`. */
function codeOf({ attributes, children, position }: Element, leftOut: LeftOut): Nodes[] {
  const classes = [valueOf(attributes, 'class'), valueOf(attributes, 'lang')];
  let value = '';
  const read = (child: Child): void => {
    if (child.type === 'text' || child.type === 'inlineCode' || child.type === 'code') value += child.value;
    else if (child.type === 'break') value += '\n';
    else if (isElement(child)) {
      if (child.name === 'br') value += '\n';
      else if (child.name === 'code') classes.push(valueOf(child.attributes, 'class'));
      else if (child.position !== undefined)
        leftOut.inside(child.name === '' ? (child.node?.type ?? '') : child.name, 'pre', child.position);
      child.children.forEach(read);
    }
  };
  children.forEach(read);
  const code: Code = { type: 'code', value: value.replace(/^\n/, '').trimEnd(), position };
  const language =
    /(?:^|\s)(?:language-|lang-|brush:\s*)([\w+#-]+)/.exec(classes.join(' '))?.[1] ?? /^[\w+#-]+$/.exec(classes[1] ?? '')?.[0];
  if (language !== undefined) code.lang = language;
  return code.value === '' ? [] : [code];
}

function termsOf(element: Element, leftOut: LeftOut): Nodes[] {
  const terms = element.children.flatMap((child): Nodes[] => {
    if (child.type === 'boundary' || isBlankText(child)) return [];
    const isOwn = isElement(child) && (child.name === 'dt' || child.name === 'dd');
    const one: Element = isOwn ? child : { ...element, name: 'dd', attributes: new Map(), children: [child], position: child.position };
    return [elementOf(one, 'mdxJsxFlowElement', contentOf(one, leftOut))];
  });
  return terms.length === 0 ? [] : [elementOf(element, 'mdxJsxFlowElement', terms)];
}

/** What an element of `.mdx` holds: a sentence in itself, or blocks. */
function contentOf({ name, children }: Element, leftOut: LeftOut): Nodes[] {
  if (name === 'dt' || name === 'summary') return toSentence(children);
  if (name === 'dd') return cellOf(children, leftOut);
  if (name !== 'details') return toBlocks(children, leftOut);
  const summary = children.find((child) => isElement(child) && child.name === 'summary');
  const others = toBlocks(
    children.filter((child) => child !== summary),
    leftOut,
  );
  if (summary === undefined || !isElement(summary)) return others;
  return [elementOf(summary, 'mdxJsxFlowElement', toSentence(summary.children)), ...others];
}
