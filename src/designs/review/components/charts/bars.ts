/** The rows of a bar chart → its bars, all from one zero. In percent of the width. */
import type { ChartTable } from '../../../../markdown/charts/chart-table.ts';
import { numberText } from '../../../../charts/figure-text.ts';

export interface Bar {
  readonly name: string;
  readonly text: string;
  readonly from: number;
  readonly length: number;
}

export function barsOf({ rows }: ChartTable, { language, unit }: { language: string; unit?: string | undefined }): readonly Bar[] {
  const quantities = rows.map(([name, value]) => ({ name: String(name), value: Number(value) }));
  const values = quantities.map(({ value }) => value);
  const least = Math.min(0, ...values);
  const span = Math.max(0, ...values) - least || 1;
  const percent = (value: number): number => Math.round((value / span) * 1e4) / 100;
  return quantities.map(({ name, value }) => ({
    ...{ name, text: numberText(value, language, unit) },
    ...{ from: percent(Math.min(0, value) - least), length: percent(Math.abs(value)) },
  }));
}
