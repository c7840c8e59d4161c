/** The data of a chart: checked rows. */

/** Null: no value. */
export type Cell = string | number | null;

export interface ChartTable {
  readonly columns: readonly string[];
  /** Each has one cell per column. */
  readonly rows: readonly (readonly Cell[])[];
}
