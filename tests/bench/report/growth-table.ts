/** By how much time and memory grow when a publication doubles. */
import type { Size } from '../run-size.ts';
import type { Tool } from '../tools/tool.ts';
import { figuresOf } from './figures.ts';
import { markdownTable } from './markdown-table.ts';
import { count, times } from './quantities.ts';

/** A row for each step from one size to the next, in the order given; empty below two sizes. */
export function growthTable(sizes: readonly Size[], tools: readonly Tool[], scenarios: readonly string[]): string {
  const rows = sizes.slice(1).flatMap((larger, index) => {
    const smaller = sizes[index];
    return smaller === undefined ? [] : scenarios.map((scenario) => growthRow(smaller, larger, scenario, tools));
  });
  if (rows.length === 0) return '';
  const head = ['per doubling', ...tools.flatMap(({ label }) => [`${label}: time`, 'memory'])];
  return `### Growth\n\n${markdownTable(head, rows)}`;
}

function growthRow(smaller: Size, larger: Size, scenario: string, tools: readonly Tool[]): readonly string[] {
  const doublings = Math.log2(larger.pieces / smaller.pieces);
  const perDoubling = (before: number | undefined, after: number | undefined): string =>
    before === undefined || after === undefined ? '–' : times((after / before) ** (1 / doublings), 1);
  const cells = tools.flatMap((tool) => {
    const [before, after] = [smaller, larger].map(({ runs }) => figuresOf(runs, tool.name, scenario));
    return [perDoubling(before?.seconds, after?.seconds), perDoubling(before?.memory, after?.memory)];
  });
  return [`${count(smaller.pieces)} to ${count(larger.pieces)}, ${scenario}`, ...cells];
}
