/** Typographic quotes, apostrophes, dashes and ellipses, by the language of the text and of elements with `lang`. */
import type { Link, Nodes, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { notesOf } from '../body-notes.ts';
import { attributesOf, isJsx, type JsxElement } from '../mdx-nodes.ts';
import { isPartName, partOf } from '../../parts/parts.ts';
import { quoteMarks, type QuoteMarks } from './quote-marks.ts';
import { typeset, type TextRun } from './typeset.ts';

/** Never in code, in addresses, or in `{"…"}`. */
export const remarkTypography: Plugin<[], Root> = () => (tree, file) => {
  setBlocks(tree, quoteMarks(notesOf(file).context.language));
};

function setBlocks(node: Nodes, outer: QuoteMarks): void {
  const marks = marksOf(node, outer);
  if (isJsx(node)) setAttributes(node, marks);
  if (!('children' in node)) return;
  if (['paragraph', 'heading', 'tableCell'].includes(node.type) || node.children.some(({ type }) => type === 'text'))
    setSentence(node, marks);
  else for (const child of node.children) setBlocks(child, marks);
}

interface Leaf extends TextRun {
  readonly node: Text | undefined;
}

function setSentence(sentence: Nodes, marks: QuoteMarks): void {
  const leaves: Leaf[] = [];
  collect(sentence, marks, leaves);
  for (const [index, text] of typeset(leaves).entries()) {
    const node = leaves[index]?.node;
    if (node !== undefined) node.value = text;
  }
}

function collect(node: Nodes, outer: QuoteMarks, leaves: Leaf[]): void {
  const marks = marksOf(node, outer);
  if (isJsx(node)) setAttributes(node, marks);
  if (node.type === 'text') {
    const verbatim = node.data?.verbatim === true;
    leaves.push({ node: verbatim ? undefined : node, text: node.value, fixed: verbatim, marks });
  } else if (node.type === 'link' && showsAddress(node)) {
    leaves.push({ node: undefined, text: 'x', fixed: true, marks });
  } else if ('children' in node && node.children.length > 0) {
    for (const child of node.children) collect(child, marks, leaves);
  } else if (node.type !== 'footnoteReference') {
    leaves.push({ node: undefined, text: node.type === 'break' || (isJsx(node) && node.name === 'br') ? '\n' : 'x', fixed: true, marks });
  }
}

function setAttributes(element: JsxElement, marks: QuoteMarks): void {
  const rules = element.name !== null && isPartName(element.name) ? partOf(element.name).props : {};
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    const rule = Object.hasOwn(rules, attribute.name) ? rules[attribute.name] : undefined;
    const isProse =
      element.name === 'Picture' ? attribute.name !== 'src' : rule?.type.startsWith('text') === true && rule.values === undefined;
    if (isProse) attribute.value = typeset([{ text: attribute.value, fixed: false, marks }])[0] ?? '';
  }
}

function showsAddress(link: Link): boolean {
  const [only] = link.children;
  return link.children.length === 1 && only?.type === 'text' && link.url.endsWith(only.value);
}

function marksOf(node: Nodes, outer: QuoteMarks): QuoteMarks {
  if (!isJsx(node)) return outer;
  const language = attributesOf(node).find(({ name }) => name === 'lang')?.value;
  return typeof language === 'string' ? quoteMarks(language) : outer;
}
