/** The rule of the part Stat, and what it says in the search. */
import { tag } from '../../base/html.ts';
import type { PartRule, SearchHtml } from '../part-rule.ts';
import { textOf } from '../search-words.ts';

export const stat = {
  description: 'One number that carries the argument.',
  example: '<Stat value="38 %" label="of berths empty in May" source="Port Authority" />',
  children: 'none',
  props: {
    value: { type: 'text or number', required: true, description: 'The number, as it shall stand.' },
    label: { type: 'text', required: true, description: 'What it counts.' },
    source: { type: 'text', description: 'Where it is from.' },
  },
} as const satisfies PartRule;

export const statSearchHtml: SearchHtml = (values) =>
  tag('p', textOf(values, 'value', 'label')) + tag('figcaption', textOf(values, 'source'));
