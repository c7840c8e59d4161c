/** What parts have in common when they become HTML for the search index. */
import { joined, tag } from '../base/html.ts';
import type { ChartTable } from '../markdown/charts/chart-table.ts';
import type { PartValues } from './part-rule.ts';

/** The texts of these attributes, with a space between them. */
export function textOf(values: PartValues, ...names: readonly string[]): string {
  return joined(...names.map((name) => textIn(values[name])));
}

/** The text of an attribute as a paragraph; empty where there is none. */
export function paragraphOf(values: PartValues, name: string): string {
  const text = textOf(values, name);
  return text === '' ? '' : tag('p', text);
}

/** What a picture shows is searched, and belongs to no sentence around it. */
export function pictureWith(text: string | number | undefined): string {
  return tag('img', '', { alt: String(text ?? '') });
}

export function textIn(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** The rows of a chart; undefined for what is no table. They were checked when the text was compiled. */
export function tableIn(value: unknown): ChartTable | undefined {
  return isTable(value) ? value : undefined;
}

function isTable(value: unknown): value is ChartTable {
  return typeof value === 'object' && value !== null && 'rows' in value;
}
