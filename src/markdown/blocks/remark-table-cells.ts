/** Reports cells that GFM drops, since they have no column, and code that a bar has split. */
import type { Table, TableRow, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type {} from '../html/to-table.ts';
import { report, shortened, warn } from '../body-notes.ts';
import { oneLine, wordsOf } from '../words/plain-text.ts';
import { walkText } from '../walk.ts';

const wayOut = 'Write \\| for a bar that stands for itself';

/** Removes cells without a column; reports them if they contain words. */
export const remarkTableCells: Plugin<[], Root> = () => (tree, file) => {
  walkText(tree, (table) => {
    if (table.type === 'table' && table.data?.heads === undefined) for (const row of table.children) lookAt(row, table, file);
  });
};

function lookAt(row: TableRow, { align, children: [head] }: Table, file: VFile): void {
  const columns = align?.length ?? head?.children.length ?? 0;
  const cells = row.children.map(wordsOf);
  const beyond = row.children.splice(columns);
  const lost = oneLine(beyond.map(wordsOf).join(' '));
  const first = beyond.find((cell) => cell.children.length > 0);
  if (first !== undefined) {
    const message = `This row has ${cells.length} cells, and its table ${columns} ${columns === 1 ? 'column' : 'columns'}: "${shortened(lost)}" would be lost.`;
    report(file, first, message, `${wayOut}, or give the table another column in its first two lines.`);
    return;
  }
  const cut = cells.findIndex((cell, index) => hasOpenCode(cell) && hasOpenCode(cells[index + 1] ?? ''));
  const place = row.children[cut];
  if (place === undefined) return;
  const code = `${cells[cut] ?? ''}|${cells[cut + 1] ?? ''}`;
  warn(file, place, `"${shortened(code)}" is read as two cells, since a bar ends a cell in code too.`, `${wayOut}.`);
}

function hasOpenCode(cell: string): boolean {
  return cell.split('`').length % 2 === 0;
}
