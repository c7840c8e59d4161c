/** Blocks of Markdown that the export writes itself; what a writer typed is never written anew. */
import type { Nodes, PhrasingContent, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

export type Cell = string | number | null;

/** Each block with an empty line before the next; those without a word fall away. */
export function blocks(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : text.replace(/\n+$/, ''))).join('\n\n');
}

/** Every line with `> ` before it. */
export function quotation(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** Plain words, with escapes where Markdown would read a mark. */
export function paragraph(...children: readonly PhrasingContent[]): string {
  return written({ type: 'paragraph', children: [...children] });
}

export function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value }] };
}

export function emphasis(...children: readonly PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children: [...children] };
}

/** The first row has the names of the columns. A column of numbers is set to the right. */
export function table(rows: readonly (readonly Cell[])[]): string {
  const [heads = [], ...others] = rows;
  return written({
    type: 'table',
    align: heads.map((_, column) => (others.every((row) => isNumber(row[column] ?? null)) ? 'right' : null)),
    children: rows.map((cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: cell === null ? [] : [words(String(cell))] })),
    })),
  });
}

export function picture(url: string, alt: string, title: string | undefined): string {
  return paragraph({ type: 'image', url, alt, title: title ?? null });
}

function isNumber(cell: Cell): boolean {
  return cell === null || typeof cell === 'number' || /^-?[\d.,\s]+$/.test(cell);
}

function written(node: Nodes): string {
  return toMarkdown(node, {
    bullet: '-',
    emphasis: '*',
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  }).trimEnd();
}
