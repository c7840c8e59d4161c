/** A picture with its caption and credit. */
import { Html, markup } from '../html.ts';
import { definePart } from '../part.ts';

export const part = definePart({
  description: 'A picture with its caption and credit.',
  example: '<Figure src="./dock.png" alt="An empty dock" caption="The dock in May." credit="Drawing by Ada Quill" />',
  children: 'none',
  props: {
    src: { type: 'picture', required: true, description: 'The picture file, by its path from the article.' },
    alt: { type: 'text', required: true, description: 'What the picture shows, for those who do not see it.' },
    caption: { type: 'text', description: 'The line under it.' },
    credit: { type: 'text', description: 'Who made it.' },
    drawn: { type: 'mark', description: 'It is a drawing in dark ink on light paper: by night its ink is light.' },
    night: { type: 'picture', description: 'Another picture file of the same subject, shown in its place by night.' },
  },
  html({ src, alt, caption, credit, drawn, night }) {
    const picture = new Html([{ src, alt, place: 'column', ...(drawn ? { drawn } : {}), ...(night === undefined ? {} : { night }) }]);
    const lines = markup`<figcaption>${caption} ${credit && markup`<span class="credit">${credit}</span>`}</figcaption>`;
    return markup`<figure class="figure">${picture}${caption || credit ? lines : undefined}</figure>`;
  },
});
