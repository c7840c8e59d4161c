/** The rule of the part LineChart; in the search it is as every chart. */
import { caption, data, source, unit } from '../charts/chart-props.ts';
import type { PartRule } from '../part-rule.ts';

export const lineChart = {
  description: 'One line or several over numbers, years or dates.',
  example:
    '<LineChart data={[["year", "planned", "built"], [2024, 10, 10], [2026, 30, 14]]} highlight="built" caption="Berths, planned and built." alt="Two lines part after 2024: plans rise to 30 berths, the built ones to 14." />',
  children: 'none',
  props: {
    data: data('What runs along the foot in the first column, a line in each of the others: rows, or a CSV file.'),
    caption,
    alt: { type: 'text', required: true, description: 'What the lines do, in a sentence, for those who do not see them.' },
    highlight: { type: 'word', description: 'The name of the line that carries the argument.' },
    unit,
    source,
  },
} as const satisfies PartRule;
