/** What an export says at its end. */
import { count } from '../base/count.ts';

export interface ExportReport {
  readonly articles: number;
  readonly drafts: number;
  readonly pages: number;
  readonly pictures: number;
  readonly tables: number;
  /** Paths of pieces that hold code, from the content folder. */
  readonly scripted: readonly string[];
  /** How often each part was written as what. */
  readonly changes: ReadonlyMap<string, number>;
}

export function exportReportText(report: ExportReport, folder: string): string {
  const { articles, drafts, pages, pictures, tables, scripted, changes } = report;
  const lines = [
    `Exported to ${folder}: ${count(articles, 'piece')} (${count(drafts, 'draft')}), ${count(pages, 'page')}, ${count(pictures, 'picture')}, ${count(tables, 'table')}.`,
    ...(changes.size === 0 ? [] : ['What Markdown does not have:', ...[...changes].sort().map(([what, times]) => `  ${times} × ${what}`)]),
    ...(scripted.length === 0
      ? []
      : ['Pieces that hold code are not among the Markdown. Their files are in scripted/:', ...scripted.map((path) => `  ${path}`)]),
    'Files of public/ are not part of an export: copy the folder.',
  ];
  return `${lines.join('\n')}\n`;
}
