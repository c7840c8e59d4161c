/** A sentence of the article, in large type; hidden from screen readers and from the search, since it repeats the text. */
import { markup } from '../html.ts';
import { definePart } from '../part.ts';

export const part = definePart({
  description: 'A sentence of the piece, set large. It repeats the text, so readers by ear are spared it.',
  example: '<PullQuote>The dock was not empty. It was waiting.</PullQuote>',
  repeats: true,
  children: 'required',
  props: {},
  html: (_values, inner, target) =>
    target === 'search' ? markup`` : markup`<aside class="pull-quote" aria-hidden="true" data-pagefind-ignore>${inner}</aside>`,
});
