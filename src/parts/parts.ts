/** The parts that a writer may use without importing them: each has a folder here, with its rule, its component, its style and what it says in the search. */
import type { ChartTable } from '../markdown/charts/chart-table.ts';
import { aside } from './Aside/aside.ts';
import { barChart } from './BarChart/bar-chart.ts';
import { callout } from './Callout/callout.ts';
import { figure } from './Figure/figure.ts';
import { foreign } from './Foreign/foreign.ts';
import { lineChart } from './LineChart/line-chart.ts';
import { pullQuote } from './PullQuote/pull-quote.ts';
import { quote } from './Quote/quote.ts';
import { stat } from './Stat/stat.ts';
import { timeline } from './Timeline/timeline.ts';
import type { PartRule } from './part-rule.ts';

export const parts = {
  PullQuote: pullQuote,
  Quote: quote,
  Aside: aside,
  Callout: callout,
  Figure: figure,
  Stat: stat,
  BarChart: barChart,
  LineChart: lineChart,
  Timeline: timeline,
  Foreign: foreign,
} as const satisfies Readonly<Record<string, PartRule>>;

export type PartName = keyof typeof parts;

/** Those that a component renders; `Foreign` becomes an element of HTML. */
export type RenderedPartName = Exclude<PartName, 'Foreign'>;

/** Whether a writer may use a part of that name. */
export function isPartName(name: string): name is PartName {
  return Object.hasOwn(parts, name);
}

/** Whether a component renders it. */
export function isRenderedPart(name: string): name is RenderedPartName {
  return isPartName(name) && name !== 'Foreign';
}

/** Whether a part of that name may stand in a sentence. */
export function isInlinePart(name: string): boolean {
  return isPartName(name) && partRule(name).inline === true;
}

/** The rule of a part. */
export function partRule(name: PartName): PartRule {
  return parts[name];
}

type ValueOf<Rule> = Rule extends { values: readonly (infer Value)[] }
  ? Value
  : Rule extends { type: 'number' }
    ? number
    : Rule extends { type: 'text or number' }
      ? string | number
      : Rule extends { type: 'table' }
        ? ChartTable
        : string;

type Props<Rules> = {
  readonly [Name in keyof Rules as Rules[Name] extends { required: true } ? Name : never]: ValueOf<Rules[Name]>;
} & {
  readonly [Name in keyof Rules as Rules[Name] extends { required: true } ? never : Name]?: ValueOf<Rules[Name]> | undefined;
};

/** The props of a part, for the component that renders it. */
export type PartProps<Name extends PartName> = Props<(typeof parts)[Name]['props']>;
