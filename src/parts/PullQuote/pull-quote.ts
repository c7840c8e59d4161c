/** The rule of the part PullQuote, and what it says in the search. */
import type { PartRule, SearchHtml } from '../part-rule.ts';

export const pullQuote = {
  description: 'A sentence of the piece, set large. It repeats the text, so readers by ear are spared it.',
  example: '<PullQuote>The dock was not empty. It was waiting.</PullQuote>',
  repeats: true,
  children: 'required',
  props: {},
} as const satisfies PartRule;

/** It repeats the text. */
export const pullQuoteSearchHtml: SearchHtml = () => '';
