/** What builds of one size cost: times and ratios, then memory. */
import type { Size } from '../run-size.ts';
import type { Tool } from '../tools/tool.ts';
import { type Figures, figuresOf } from './figures.ts';
import { markdownTable } from './markdown-table.ts';
import { count, megabytes, seconds, times } from './quantities.ts';

/** The first of the tools is the one that all others are held against. */
export function sizeTables(size: Size, tools: readonly Tool[], scenarios: readonly string[]): string {
  const [base, ...rivals] = tools;
  if (base === undefined) return '';
  const rows = (cells: (figures: Figures | undefined, first: Figures | undefined, isFirst: boolean) => readonly string[]) =>
    scenarios.map((scenario) => {
      const first = figuresOf(size.runs, base.name, scenario);
      return [scenario, ...tools.flatMap((tool) => cells(figuresOf(size.runs, tool.name, scenario), first, tool === base))];
    });
  const title = `${count(size.pieces)} pieces, ${count(size.pages)} pages`;
  const time = markdownTable(
    ['time', base.label, 'CPU', ...rivals.flatMap(({ label }) => [label, 'CPU', '×'])],
    rows((figures, first, isFirst) => [
      seconds(figures?.seconds),
      seconds(figures?.cpu),
      ...(isFirst ? [] : [times(figures?.seconds, first?.seconds)]),
    ]),
  );
  const memory = markdownTable(
    ['memory', base.label, 'Node', 'Pagefind', ...rivals.flatMap(({ label }) => [label, 'Node', 'Pagefind', '×'])],
    rows((figures, first, isFirst) => [
      megabytes(figures?.memory),
      megabytes(figures?.node),
      megabytes(figures?.pagefind),
      ...(isFirst ? [] : [times(figures?.memory, first?.memory)]),
    ]),
  );
  const legend =
    rivals.length === 0
      ? ''
      : `\n\nSeconds; × says how many times ${base.label}'s figure goes into that of the tool before it: more than 1 is in favour of ${base.label}.`;
  return `### ${title}${legend}\n\n${time}\n\n${memory}`;
}
