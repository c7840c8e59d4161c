/** The rule of the part Quote, and what it says in the search. */
import { tag } from '../../base/html.ts';
import type { PartRule, SearchHtml } from '../part-rule.ts';
import { textOf } from '../search-words.ts';

export const quote = {
  description: 'Somebody else’s words, with their name.',
  example: '<Quote by="Ada Quill" source="Pilots">The sea keeps no minutes.</Quote>',
  children: 'required',
  props: {
    by: { type: 'text', required: true, description: 'Who said it.' },
    source: { type: 'text', description: 'Where it was said.' },
    url: { type: 'web address', description: 'Where to read it.' },
  },
} as const satisfies PartRule;

export const quoteSearchHtml: SearchHtml = (values, inner) => {
  const names = [textOf(values, 'by'), textOf(values, 'source')].filter((text) => text !== '');
  return tag('blockquote', inner) + tag('figcaption', names.join(', '));
};
