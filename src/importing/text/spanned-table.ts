/** A table with cells over several rows or columns, which Markdown cannot say: it stays HTML, and the words in its cells are Markdown. */
import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import { escapeHtml } from '../../base/html.ts';
import { elementsIn, isElement, lineOf, property } from './hast.ts';

/** In HTML, no cell is wider. */
const widest = 1000;

export const table: Handle = (state, node: Element) => (hasSpans(node) ? spannedTable(state, node) : defaultHandlers.table(state, node));

export function hasSpans(node: Element): boolean {
  return [...elementsIn(node)].some((cell) => isElement(cell, 'td', 'th') && spanOf(cell, 'colSpan') + spanOf(cell, 'rowSpan') > 2);
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number.parseInt(property(cell, name), 10);
  return span > 1 ? Math.min(span, widest) : 1;
}

function spannedTable(state: State, node: Element): RootContent[] {
  const blocks: RootContent[] = [];
  let lines: string[] = [];
  const endHtml = (): void => {
    blocks.push({ type: 'html', value: lines.join('\n') });
    lines = [];
  };
  const writeCell = (cell: Element): void => {
    const [opens, closes] = [openingTag(cell), `</${cell.tagName}>`];
    if (cell.children.every(({ type }) => type === 'text')) lines.push(`${opens}${escapeHtml(lineOf(cell))}${closes}`);
    else {
      lines.push(opens);
      endHtml();
      blocks.push(...(state.toFlow(state.all(cell)) as RootContent[]));
      lines.push(closes);
    }
  };
  const writeRows = (around: Element): void => {
    for (const child of around.children) {
      if (!isElement(child)) continue;
      // Of the groups of rows, only the head has a meaning here.
      const isNamed = isElement(child, 'thead', 'tr');
      if (isNamed) lines.push(`<${child.tagName}>`);
      if (isElement(child, 'td', 'th')) writeCell(child);
      else writeRows(child);
      if (isNamed) lines.push(`</${child.tagName}>`);
    }
  };
  lines.push('<table>');
  writeRows(node);
  lines.push('</table>');
  endHtml();
  return blocks;
}

function openingTag(cell: Element): string {
  const styled = /text-align:\s*(left|right|center)/i.exec(property(cell, 'style'))?.[1]?.toLowerCase();
  const align = /^(?:left|right|center)$/.exec(property(cell, 'align').toLowerCase())?.[0] ?? styled;
  const [wide, high] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')];
  const attributes = [
    wide > 1 ? ` colspan="${wide}"` : '',
    high > 1 ? ` rowspan="${high}"` : '',
    align === undefined ? '' : ` align="${align}"`,
  ];
  return `<${cell.tagName}${attributes.join('')}>`;
}
