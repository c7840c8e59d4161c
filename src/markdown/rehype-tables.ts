/** Tables that a phone can scroll and a keyboard can reach. */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { walkHtml } from './walk.ts';

/** Puts each table into a region named by the heads of its columns; the alignment of a column becomes a class. */
export const rehypeTables: Plugin<[], Root> = () => (tree) => {
  walkHtml(tree, (table, index, parent) => {
    if (table.type !== 'element' || table.tagName !== 'table') return undefined;
    const heads: string[] = [];
    dropLineEnds(table);
    walkHtml(table, (cell) => {
      if (cell.type !== 'element') return;
      if (['thead', 'tbody', 'tr'].includes(cell.tagName)) dropLineEnds(cell);
      if (cell.tagName === 'th') heads.push(toString(cell).trim());
      if (cell.tagName === 'th' || cell.tagName === 'td') setCell(cell);
    });
    const name = heads.filter((head) => head !== '').join(', ');
    const region: Element = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table'], tabIndex: 0, ...(name === '' ? {} : { role: 'region', ariaLabel: name }) },
      children: [table],
    };
    parent.children[index] = region;
    return index + 1;
  });
};

/** MDX drops them from tables too. */
function dropLineEnds(element: Element): void {
  element.children = element.children.filter((child) => child.type !== 'text');
}

function setCell(cell: Element): void {
  const { align, ...properties } = cell.properties;
  cell.properties = properties;
  if (cell.tagName === 'th') cell.properties['scope'] = 'col';
  if (typeof align === 'string') cell.properties['className'] = [`align-${align}`];
}
