/** A paragraph or two beside the argument. */
import { attributes, markup } from '../html.ts';
import { definePart } from '../part.ts';

export const part = definePart({
  description: 'A paragraph or two beside the argument.',
  example: '<Aside title="What a berth is">A place for one ship.</Aside>',
  children: 'required',
  props: { title: { type: 'text', description: 'Its heading.' } },
  html: ({ title }, inner) =>
    markup`<aside class="aside"${attributes({ 'aria-label': title })}>${title && markup`<p class="aside-title">${title}</p>`}${inner}</aside>`,
});
