/** The parts that draw figures. Once checked, what they are given as `data` is a `ChartTable`. */
import type { PartRule } from '../part-rule.ts';

const caption = { type: 'text', required: true, description: 'The line under it: what is to be seen.' } as const;
const unit = { type: 'word', description: 'What the numbers count: `%`, `MW`; a sign of money stands before them.' } as const;
const source = { type: 'text', description: 'Where the figures are from.' } as const;

const data = (description: string) => ({ type: 'table', required: true, description }) as const;

export const chartParts = {
  BarChart: {
    description: 'Quantities, a bar each, in the order in which they are written.',
    example:
      '<BarChart data={[["berth", "ships"], ["North quay", 17], ["South quay", 4]]} highlight="South quay" caption="Ships in May." />',
    children: 'none',
    props: {
      data: data('Two columns, names and numbers: rows, or a CSV file by its path from the article.'),
      caption,
      highlight: { type: 'word', description: 'The name of the bar that carries the argument.' },
      unit,
      source,
    },
  },
  LineChart: {
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
  },
  Timeline: {
    description: 'What happened when, with the distances between.',
    example:
      '<Timeline data={[["date", "event"], ["2024-05", "The dock is sold."], [2026, "The dock is flooded."]]} highlight="2026" caption="One dock." />',
    children: 'none',
    props: {
      data: data('Two columns, dates (`2026`, `2026-01` or `2026-01-31`) and what happened: rows, or a CSV file.'),
      caption,
      highlight: { type: 'word', description: 'The date that carries the argument, as it is written in the rows.' },
      source,
    },
  },
} as const satisfies Readonly<Record<string, PartRule>>;
