/** A picture of Markdown inside a paragraph: `![An empty dock](./dock.png)`. A small one, a sign or a key, stays in its line. */
import { Html } from '../html.ts';
import { definePart } from '../part.ts';

export const part = definePart({
  description: 'A picture inside a paragraph.',
  example: '![An empty dock](./dock.png)',
  ofMarkdown: true,
  children: 'none',
  props: {
    src: { type: 'picture', required: true, description: 'The picture file, by its path from the article.' },
    alt: { type: 'text', required: true, description: 'What the picture shows, for those who do not see it.' },
    title: { type: 'text', description: 'Its caption.' },
  },
  html: ({ src, alt, title }) => new Html([{ src, alt, title, place: 'sentence' }]),
});
