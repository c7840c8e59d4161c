/** The rule of the part Callout, and what it says in the search. */
import { tag } from '../../base/html.ts';
import type { PartRule, SearchHtml } from '../part-rule.ts';
import { paragraphOf } from '../search-words.ts';

export const callout = {
  description: 'What the reader must not miss.',
  example: '<Callout kind="warning">These figures are an estimate.</Callout>',
  children: 'required',
  props: {
    kind: { type: 'text', values: ['note', 'warning', 'update'], description: 'note (when not given), warning or update.' },
    title: { type: 'text', description: 'Its heading, when it is not the word for its kind.' },
  },
} as const satisfies PartRule;

export const calloutSearchHtml: SearchHtml = (values, inner) => tag('div', paragraphOf(values, 'title') + inner);
