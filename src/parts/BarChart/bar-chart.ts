/** The rule of the part BarChart; in the search it is as every chart. */
import { caption, data, source, unit } from '../charts/chart-props.ts';
import type { PartRule } from '../part-rule.ts';

export const barChart = {
  description: 'Quantities, a bar each, in the order in which they are written.',
  example: '<BarChart data={[["berth", "ships"], ["North quay", 17], ["South quay", 4]]} highlight="South quay" caption="Ships in May." />',
  children: 'none',
  props: {
    data: data('Two columns, names and numbers: rows, or a CSV file by its path from the article.'),
    caption,
    highlight: { type: 'word', description: 'The name of the bar that carries the argument.' },
    unit,
    source,
  },
} as const satisfies PartRule;
