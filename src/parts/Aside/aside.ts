/** The rule of the part Aside, and what it says in the search. */
import { tag } from '../../base/html.ts';
import type { PartRule, SearchHtml } from '../part-rule.ts';
import { paragraphOf } from '../search-words.ts';

export const aside = {
  description: 'A paragraph or two beside the argument.',
  example: '<Aside title="What a berth is">A place for one ship.</Aside>',
  children: 'required',
  props: { title: { type: 'text', description: 'Its heading.' } },
} as const satisfies PartRule;

export const asideSearchHtml: SearchHtml = (values, inner) => tag('div', paragraphOf(values, 'title') + inner);
