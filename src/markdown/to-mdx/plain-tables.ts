/** Tables of HTML in the form that Markdown has: cells over several columns or rows are followed by empty ones, and a cell holds one sentence. */
import type { Nodes, Parents, Table, TableCell, TableRow } from 'mdast';
import { childrenOf, jsxElement } from '../mdx-nodes.ts';

/** Changes the tables in these blocks; the words stay. */
export function plainTables(blocks: Nodes[]): Nodes[] {
  for (const block of blocks) {
    if (block.type === 'table') makePlain(block);
    else if ('children' in block) plainTables(childrenOf(block));
  }
  return blocks;
}

function makePlain(table: Table): void {
  for (const row of table.children) for (const cell of row.children) makeSentence(cell);
  if (table.data?.heads === undefined) return;
  const rows = filled(table.children);
  const width = Math.max(...rows.map(({ children }) => children.length));
  for (const { children } of rows) while (children.length < width) children.push(emptyCell());
  table.children = table.data.heads === 0 ? [{ type: 'tableRow', children: Array.from({ length: width }, emptyCell) }, ...rows] : rows;
  table.align = Array.from({ length: width }, () => null);
  delete table.data;
}

function filled(rows: readonly TableRow[]): TableRow[] {
  /** By column: how many of the next rows have their cell in one above. */
  const hanging: number[] = [];
  return rows.map((row) => {
    const children: TableCell[] = [];
    const pass = (): void => {
      for (let left = hanging[children.length] ?? 0; left > 0; left = hanging[children.length] ?? 0) {
        hanging[children.length] = left - 1;
        children.push(emptyCell());
      }
    };
    for (const cell of row.children) {
      pass();
      const { colSpan, rowSpan } = cell.data?.hProperties ?? {};
      for (let column = 0; column < Math.min(Number(colSpan ?? 1), 100); column++) {
        hanging[children.length] = Math.max(0, Number(rowSpan ?? 1) - 1);
        children.push(column === 0 ? { ...cell, data: {} } : emptyCell());
      }
    }
    pass();
    return { ...row, children };
  });
}

function emptyCell(): TableCell {
  return { type: 'tableCell', children: [] };
}

/** Blocks in a cell become lines of it. */
function makeSentence(cell: TableCell): void {
  const children = childrenOf(cell);
  const lines: Nodes[][] = [];
  const read = (parent: Parents): void => {
    for (const child of childrenOf(parent)) {
      if (child.type === 'paragraph' || child.type === 'heading') lines.push(childrenOf(child));
      else if (child.type === 'code') lines.push([{ type: 'inlineCode', value: child.value.replaceAll('\n', ' ') }]);
      else if ('children' in child && ['list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell'].includes(child.type))
        read(child);
      else if (child === children[0] || lines.length === 0 || parent !== cell) lines.push([child]);
      else lines.at(-1)?.push(child);
    }
  };
  if (!children.some(({ type }) => /^(?:paragraph|heading|code|list|blockquote|table)$/.test(type))) return;
  read(cell);
  const br = (): Nodes => jsxElement('mdxJsxTextElement', 'br', {}, undefined);
  children.splice(0, Infinity, ...lines.flatMap((line, index) => (index === 0 ? line : [br(), ...line])));
}
