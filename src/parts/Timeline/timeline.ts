/** The rule of the part Timeline, and what it says in the search. */
import { joined, tag } from '../../base/html.ts';
import { caption, data, source } from '../charts/chart-props.ts';
import type { PartRule, PartValues } from '../part-rule.ts';
import { paragraphOf, tableIn } from '../search-words.ts';
import { eventsOf } from './events.ts';

export const timeline = {
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
} as const satisfies PartRule;

export function timelineSearchHtml(values: PartValues): string {
  const table = tableIn(values['data']);
  const events = table ? eventsOf(table, String(values['language'])) : [];
  const lines = events.map(({ dateText, text }) => tag('p', joined(dateText, text)));
  return lines.join('') + paragraphOf(values, 'caption') + paragraphOf(values, 'source');
}
