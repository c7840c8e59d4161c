/** Makes tables fit a phone: tables of figures scroll, and take the focus where they may; tables of words can be shown row by row. */
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { walkHtml } from '../walk.ts';
import { narrowest, widthOf } from './narrow-screen.ts';

/**
 * A table with a right-aligned column, or one that HTML shapes otherwise than Markdown can, gets the class `figures`, in a region named by its heads if it
 * may be wider than a screen.
 * In other tables each cell has the head of its column as `data-label`. The alignment of a column becomes a class.
 */
export const rehypeTables: Plugin<[], Root> = () => (tree) => {
  walkHtml(tree, (table, index, parent) => {
    if (table.type !== 'element' || table.tagName !== 'table') return undefined;
    const heads = headsOf(table);
    const figures = heads.some(({ properties }) => properties['align'] === 'right') || !hasOneHead(table);
    const labels = heads.map((head) => toString(head).trim());
    walkHtml(table, (row) => {
      if (row.type === 'element' && row.tagName === 'tr') setCells(row, figures ? [] : labels);
    });
    parent.children[index] = figures ? region(table, labels) : { ...div('table'), children: [table] };
    return index + 1;
  });
};

/** The cells of the head. Also removes the line ends that MDX leaves in tables. */
function headsOf(table: Element): Element[] {
  const heads: Element[] = [];
  dropLineEnds(table);
  walkHtml(table, (cell) => {
    if (cell.type !== 'element') return;
    if (['thead', 'tbody', 'tr'].includes(cell.tagName)) dropLineEnds(cell);
    if (cell.tagName === 'th') heads.push(cell);
  });
  return heads;
}

/** One row of heads, each for one column. */
function hasOneHead({ children }: Element): boolean {
  const [head, ...rest] = children.filter((child) => child.type === 'element');
  let plain = head?.tagName === 'thead' && head.children.length === 1;
  for (const part of [...(head ? [head] : []), ...rest])
    walkHtml(part, (cell) => {
      if (cell.type !== 'element') return;
      if (cell.properties['colSpan'] !== undefined || cell.properties['rowSpan'] !== undefined) plain = false;
      if (cell.tagName === 'th' && part !== head) plain = false;
    });
  return plain;
}

function region(table: Element, labels: readonly string[]): Element {
  const name = labels.filter((label) => label !== '').join(', ');
  const { properties: own, ...element } = div('table', 'figures');
  const properties =
    hasOneHead(table) && fitsEverywhere(table) ? own : { ...own, tabIndex: 0, ...(name === '' ? {} : { role: 'region', ariaLabel: name }) };
  return { ...element, properties, children: [table] };
}

/** Between two columns, in characters. */
const gap = 2;

/** Whether its columns stand side by side on the narrowest screen. Lines break in heads and in the first column only. */
function fitsEverywhere(table: Element): boolean {
  const widths: number[] = [];
  walkHtml(table, (row) => {
    if (row.type !== 'element' || row.tagName !== 'tr') return;
    row.children.forEach((cell, column) => {
      const breaks = column === 0 || (cell.type === 'element' && cell.tagName === 'th');
      const lines = breaks ? toString(cell).split(/\s+/) : [toString(cell)];
      widths[column] = Math.max(widths[column] ?? 0, ...lines.map(widthOf));
    });
  });
  return widths.reduce((sum, width) => sum + width + gap, 0) <= narrowest;
}

function div(...className: string[]): Element {
  return { type: 'element', tagName: 'div', properties: { className }, children: [] };
}

function dropLineEnds(element: Element): void {
  element.children = element.children.filter((child) => child.type !== 'text');
}

function setCells(row: Element, labels: readonly string[]): void {
  row.children.forEach((cell, index) => {
    if (cell.type !== 'element') return;
    const { align, ...properties } = cell.properties;
    const label = labels[index] ?? '';
    cell.properties = {
      ...properties,
      ...(cell.tagName === 'th' ? { scope: properties['scope'] ?? 'col' } : label === '' ? {} : { dataLabel: label }),
      ...(typeof align === 'string' ? { className: [`align-${align}`] } : {}),
    };
  });
}
