/** Replaces the data of a chart, typed or from a CSV file, by checked rows as one plain value. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { didYouMean } from '../../schema/nearest.ts';
import type { Part } from '../../parts/part.ts';
import { isPartName, partOf } from '../../parts/parts.ts';
import { notesOf, report } from '../body-notes.ts';
import { barRows } from './bar-rows.ts';
import type { Cell, ChartTable } from './chart-table.ts';
import { eventRows } from './event-rows.ts';
import { lineRows } from './line-rows.ts';
import { codeOf } from './literal-code.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { attributesOf, isJsx, type JsxElement } from '../mdx-nodes.ts';
import { typesetLine } from '../typography/typeset-line.ts';
import { walkText } from '../walk.ts';

interface Chart {
  readonly rows: (sheet: Sheet) => ChartTable;
  /** The values that `highlight` may name. */
  readonly names: (table: ChartTable) => readonly Cell[];
}

const firstOf = ({ rows }: ChartTable): readonly Cell[] => rows.map(([first = null]) => first);

const charts: Readonly<Record<NonNullable<Part['rows']>, Chart>> = {
  bar: { rows: barRows, names: firstOf },
  line: { rows: lineRows, names: ({ columns }) => columns.slice(1) },
  date: { rows: eventRows, names: firstOf },
};

/** Adds the language too, since numbers and dates depend on it. */
export const remarkCharts: Plugin<[], Root> = () => (tree, file) => {
  const notes = notesOf(file);
  const { language } = notes.context;
  walkText(tree, (node) => {
    if (!isJsx(node) || notes.ownNames.has(node.name ?? '')) return;
    const rows = isPartName(node.name ?? '') ? partOf(node.name ?? '').rows : undefined;
    if (rows === undefined) return;
    notes.charts++;
    const known = notes.problems.length;
    const table = tableOf(file, node, rows);
    if (table !== undefined && notes.problems.length === known) setAttributes(node, table, language);
  });
};

function setAttributes(element: JsxElement, { columns, rows }: ChartTable, language: string): void {
  const set = (cell: Cell): Cell => (typeof cell === 'string' ? typesetLine(cell, language) : cell);
  const data = { columns: columns.map((name) => typesetLine(name, language)), rows: rows.map((row) => row.map(set)) };
  for (const { name, value, written } of attributesOf(element)) {
    if (name === 'highlight' && typeof value === 'string') written.value = typesetLine(value, language);
    if (name === 'data')
      written.value = { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(data), data: { estree: codeOf(data) } };
  }
  element.attributes.push({ type: 'mdxJsxAttribute', name: 'language', value: language });
}

function tableOf(file: VFile, element: JsxElement, one: keyof typeof charts): ChartTable | undefined {
  const { rows, names } = charts[one];
  const attributes = attributesOf(element);
  const sheet = readSheet(
    file,
    element,
    attributes.find(({ name }) => name === 'data'),
  );
  const table = sheet && rows(sheet);
  const highlight = attributes.find(({ name }) => name === 'highlight');
  if (table === undefined || table.rows.length === 0 || typeof highlight?.value !== 'string') return table;
  const known = names(table).map(String);
  if (!known.includes(highlight.value)) {
    const fix = `Write one of these: ${known.slice(0, 8).join(', ')}${known.length > 8 ? ', …' : ''}.`;
    report(file, highlight.written, `There is no ${one} "${highlight.value}".${didYouMean(highlight.value, known)}`, fix);
  }
  return table;
}
