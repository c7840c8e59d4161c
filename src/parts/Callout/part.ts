/** What the reader must not miss. */
import { markup } from '../html.ts';
import { definePart } from '../part.ts';

export const part = definePart({
  description: 'What the reader must not miss.',
  example: '<Callout kind="warning">These figures are an estimate.</Callout>',
  children: 'required',
  props: {
    kind: { type: 'text', values: ['note', 'warning', 'update'], description: 'note (when not given), warning or update.' },
    title: { type: 'text', description: 'Its heading, when it is not the word for its kind.' },
  },
  html: ({ kind = 'note', title }, inner) =>
    markup`<div class="callout callout-${kind}" role="note">${title && markup`<p class="callout-title">${title}</p>`}${inner}</div>`,
});
