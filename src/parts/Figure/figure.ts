/** The rule of the part Figure, and what it says in the search. */
import { tag } from '../../base/html.ts';
import type { PartRule, SearchHtml } from '../part-rule.ts';
import { pictureWith, textIn, textOf } from '../search-words.ts';

export const figure = {
  description: 'A picture with its caption and credit.',
  example: '<Figure src="./dock.png" alt="An empty dock" caption="The dock in May." credit="Drawing by Ada Quill" />',
  children: 'none',
  props: {
    src: { type: 'picture', required: true, description: 'The picture file, by its path from the article.' },
    alt: { type: 'text', required: true, description: 'What the picture shows, for those who do not see it.' },
    caption: { type: 'text', description: 'The line under it.' },
    credit: { type: 'text', description: 'Who made it.' },
  },
} as const satisfies PartRule;

export const figureSearchHtml: SearchHtml = (values) =>
  pictureWith(textIn(values['alt'])) + tag('figcaption', textOf(values, 'caption', 'credit'));
