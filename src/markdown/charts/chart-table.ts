/** What a chart is drawn from: plain rows, checked. */

/** Null: nothing is known here. */
export type Cell = string | number | null;

export interface ChartTable {
  readonly columns: readonly string[];
  /** As many cells in each as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}
