/** A table of HTML: as Markdown has it, or with what Markdown lacks: cells over several columns or rows, heads of rows, no head at all. */
import type { Nodes, Table, TableCell, TableRow } from 'mdast';
import { childrenOf } from '../mdx-nodes.ts';
import { type Child, type Element, isBlankText, isElement } from './html-element.ts';
import type { LeftOut } from './left-out.ts';
import { valueOf, withLanguage } from './to-words.ts';

declare module 'mdast' {
  interface TableData {
    /** A table of HTML that Markdown could not write: how many rows are its head. */
    heads?: number;
  }
}

type ToBlocks = (children: readonly Child[], leftOut: LeftOut) => Nodes[];

interface Row {
  readonly cells: readonly Element[];
  readonly inHead: boolean;
  readonly position: Element['position'];
}

/** Its caption, and what stands between its cells, become blocks before it. */
export function toTable(element: Element, leftOut: LeftOut, toBlocks: ToBlocks): Nodes[] {
  const rows: Row[] = [];
  const others: Child[] = [];
  readRows(element, false, rows, others);
  const before = toBlocks(others, leftOut);
  const filled = rows.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) return before;
  const heads = filled.findIndex((row) => !isHead(row));
  const table: Table = { type: 'table', children: filled.map((row) => rowOf(row, leftOut, toBlocks)), position: element.position };
  const count = heads === -1 ? Math.min(1, filled.length) : heads;
  if (isPlain(filled, count)) table.align = filled[0]?.cells.map((_cell, column) => alignOf(filled, column)) ?? [];
  else giveShape(table, filled, count);
  return [...before, table];
}

function readRows({ children }: Element, inHead: boolean, rows: Row[], others: Child[]): void {
  let loose: Element[] | undefined;
  for (const child of children) {
    if (!isElement(child) || !/^(?:tbody|td|tfoot|th|thead|tr)$/.test(child.name)) {
      if (child.type !== 'boundary' && !isBlankText(child)) others.push(child);
      continue;
    }
    if (/^t[dh]$/.test(child.name)) {
      if (loose === undefined) rows.push({ cells: (loose = []), inHead, position: child.position });
      loose.push(child);
      continue;
    }
    loose = undefined;
    if (child.name !== 'tr') readRows(child, child.name === 'thead', rows, others);
    else {
      const cells = child.children.filter(isElement).filter(({ name }) => /^t[dh]$/.test(name));
      others.push(...child.children.filter((one) => one.type !== 'boundary' && !isBlankText(one) && !cells.includes(one as Element)));
      rows.push({ cells, inHead, position: child.position });
    }
  }
}

function isHead({ cells, inHead }: Row): boolean {
  return inHead || cells.every(({ name }) => name === 'th');
}

function rowOf({ cells, position }: Row, leftOut: LeftOut, toBlocks: ToBlocks): TableRow {
  const row: TableRow = { type: 'tableRow', children: [], position };
  for (const cell of cells) {
    const made: TableCell = { type: 'tableCell', children: [], position: cell.position };
    const blocks = toBlocks(cell.children, leftOut);
    const [only] = blocks;
    childrenOf(made).push(...(blocks.length === 1 && only?.type === 'paragraph' ? withLanguage(cell, childrenOf(only)) : blocks));
    row.children.push(made);
  }
  return row;
}

/** Whether Markdown could write it: one row of heads, and below it rows of as many cells. */
function isPlain(rows: readonly Row[], heads: number): boolean {
  const width = rows[0]?.cells.length;
  return (
    heads === 1 &&
    rows.every(
      ({ cells }, index) =>
        cells.length === width &&
        cells.every((cell) => (index === 0 || cell.name === 'td') && spanOf(cell, 'colspan') + spanOf(cell, 'rowspan') === 2),
    )
  );
}

/** The align of a column, where all cells below the head have the same. */
function alignOf(rows: readonly Row[], column: number): 'left' | 'right' | 'center' | null {
  const all = new Set((rows.length > 1 ? rows.slice(1) : rows).map(({ cells }) => cells[column] && alignOfCell(cells[column])));
  const [only] = all;
  return all.size === 1 ? (only ?? null) : null;
}

function alignOfCell({ attributes }: Element): 'left' | 'right' | 'center' | null {
  const styled = /text-align:\s*(left|right|center)/i.exec(valueOf(attributes, 'style'))?.[1];
  const align = (valueOf(attributes, 'align') || (styled ?? '')).toLowerCase();
  return align === 'left' || align === 'right' || align === 'center' ? align : null;
}

function giveShape(table: Table, rows: readonly Row[], heads: number): void {
  table.data = { heads };
  for (const [index, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const made = table.children[index]?.children[column];
      if (made === undefined) continue;
      const [wide, high, align] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan'), alignOfCell(cell)];
      const isHead = index < heads || cell.name === 'th';
      made.data = {
        hName: isHead ? 'th' : 'td',
        hProperties: {
          ...(isHead && index >= heads ? { scope: 'row' } : {}),
          ...(wide > 1 ? { colSpan: wide } : {}),
          ...(high > 1 ? { rowSpan: high } : {}),
          ...(align === null ? {} : { align }),
        },
      };
    }
  }
}

/** HTML allows 1,000 columns; no table of a text has more rows than this limit either. */
function spanOf({ attributes }: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(valueOf(attributes, name), 10);
  return Number.isFinite(span) && span > 1 ? Math.min(span, 1000) : 1;
}
