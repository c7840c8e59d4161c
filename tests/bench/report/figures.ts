/** What is told of many builds: the middle of each figure. */
import type { Cost } from '../measure/run-measured.ts';
import type { Run } from '../run-size.ts';

/** What one tool needs for one scenario; absent where it was not measured. In seconds and bytes. */
export interface Figures {
  readonly seconds: number;
  readonly cpu?: number | undefined;
  readonly memory?: number | undefined;
  /** Of its largest single process of Node, and of Pagefind. */
  readonly node?: number | undefined;
  readonly pagefind?: number | undefined;
}

/** Undefined when there was no such build. */
export function figuresOf(runs: readonly Run[], tool: string, scenario: string): Figures | undefined {
  const costs = runs.filter((run) => run.tool === tool && run.scenario === scenario).map(({ cost }) => cost);
  const middle = (figure: (cost: Cost) => number | undefined): number | undefined => median(costs.flatMap((cost) => figure(cost) ?? []));
  const seconds = middle((cost) => cost.seconds);
  if (seconds === undefined) return undefined;
  return {
    seconds,
    cpu: middle(({ cpu }) => cpu),
    memory: middle(({ memory }) => memory),
    node: middle((cost) => largest(cost, 'node')),
    pagefind: middle((cost) => largest(cost, 'pagefind')),
  };
}

function largest({ programs = {} }: Cost, name: string): number | undefined {
  const peaks = Object.entries(programs).flatMap(([program, peak]) => (program.startsWith(name) ? [peak] : []));
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}

/** Of an even number of values the mean of the two in the middle; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
