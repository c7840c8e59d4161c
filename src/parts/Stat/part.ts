/** One number that carries the argument. */
import { markup } from '../html.ts';
import { definePart } from '../part.ts';

export const part = definePart({
  description: 'One number that carries the argument.',
  example: '<Stat value="38 %" label="of berths empty in May" source="Port Authority" />',
  children: 'none',
  props: {
    value: { type: 'text or number', required: true, description: 'The number, as it shall stand.' },
    label: { type: 'text', required: true, description: 'What it counts.' },
    source: { type: 'text', description: 'Where it is from.' },
  },
  html: ({ value, label, source }) =>
    markup`<figure class="stat">
      <p>
        <span class="stat-value"><bdi dir="auto">${value}</bdi></span> <span class="stat-label">${label}</span>
      </p>
      ${source && markup`<figcaption>${source}</figcaption>`}
    </figure>`,
});
