/** Labels the checkboxes of task lists. */
import type { Element, Nodes, Root } from 'hast';
import type { Plugin } from 'unified';
import { walkHtml } from '../walk.ts';

/** The label is the words of the item, without nested items and footnote numbers. */
export const rehypeTaskLists: Plugin<[], Root> = () => (tree) => {
  walkHtml(tree, (item) => {
    if (!isOf(item, 'li')) return;
    const box = boxOf(item);
    const words = item.children.filter((child) => !isOf(child, 'ul') && !isOf(child, 'ol'));
    if (box !== undefined) box.properties['ariaLabel'] = words.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
  });
};

function wordsOf(node: Nodes): string {
  if (isOf(node, 'sup')) return '';
  return 'children' in node ? node.children.map(wordsOf).join('') : node.type === 'text' ? node.value : '';
}

function boxOf(item: Element): Element | undefined {
  const inParagraph = item.children.find((child) => isOf(child, 'p'));
  return [...item.children, ...(inParagraph?.children ?? [])].filter((child) => isOf(child, 'input')).at(0);
}

function isOf(node: Nodes, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
