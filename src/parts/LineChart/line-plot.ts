/** The rows of a line chart → its lines, grid, scale and names. Across in percent, down in pixels. */
import { scaleLinear } from 'd3-scale';
import type { ChartTable } from '../../markdown/charts/chart-table.ts';
import { numberText } from '../charts/figure-text.ts';
import { type Label, type NamedLine, placeLabels, type Point } from './label-places.ts';
import { dateTicks, numberTicks, type Tick } from './ticks.ts';

/** Of the plot, in pixels. */
export const plotHeight = 250;

interface Line extends NamedLine {
  readonly highlighted: boolean;
  readonly label: Label;
}

export interface LinePlot {
  /** The one that is highlighted comes last, over the others. */
  readonly lines: readonly Line[];
  readonly grid: readonly { readonly y: number; readonly text: string }[];
  readonly ticks: readonly Tick[];
}

interface Manner {
  readonly language: string;
  readonly unit?: string | undefined;
  readonly highlight?: string | undefined;
}

export function linePlot({ columns, rows }: ChartTable, { language, unit, highlight }: Manner): LinePlot {
  const places = rows.map(([place]) => (typeof place === 'number' ? place : Date.parse(String(place))));
  const values = rows.flatMap((row) => row.slice(1).filter((cell) => typeof cell === 'number'));
  const up = scaleLinear(domainOf(values), [plotHeight, 0]).nice(3);
  const across = scaleLinear([Math.min(...places), Math.max(...places)], [0, 1]);

  const lines = columns.slice(1).map((name, index) => ({
    name,
    highlighted: name === highlight,
    points: rows.flatMap((row, at): Point[] => {
      const value = row[index + 1];
      return typeof value === 'number' ? [{ x: rounded(across(places[at] ?? 0)), y: rounded(up(value)) }] : [];
    }),
  }));
  // The line that carries the argument gets the best place for its name.
  const byRank = lines.toSorted((a, b) => Number(b.highlighted) - Number(a.highlighted));
  const labels = placeLabels(byRank, plotHeight);
  return {
    lines: byRank.map((line, index) => ({ ...line, label: labels[index] ?? { x: 0, y: 0, anchor: 'start' as const } })).reverse(),
    // A nothing at the foot goes without saying; the unit is said once.
    grid: up.ticks(3).map((value, index, all) => ({
      y: rounded(up(value)),
      text: value === 0 && up(value) === plotHeight ? '' : numberText(value, language, index === all.length - 1 ? unit : ''),
    })),
    ticks: typeof rows[0]?.[0] === 'number' ? numberTicks(places, language) : dateTicks(places, language),
  };
}

/** From zero, unless all values lie far from it: then a line would show nothing of its own. */
function domainOf(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least >= 0 && least <= most / 2) return [0, most === 0 ? 1 : most];
  if (most <= 0 && most >= least / 2) return [least, 0];
  return least === most ? [least - 1, most + 1] : [least, most];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
