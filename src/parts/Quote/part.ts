/** Words of another person, with the name. */
import { attributes, markup } from '../html.ts';
import { definePart } from '../part.ts';

export const part = definePart({
  description: 'Somebody else’s words, with their name.',
  example: '<Quote by="Ada Quill" source="Pilots">The sea keeps no minutes.</Quote>',
  children: 'required',
  props: {
    by: { type: 'text', required: true, description: 'Who said it.' },
    source: { type: 'text', description: 'Where it was said.' },
    url: { type: 'web address', description: 'Where to read it.' },
  },
  html({ by, source, url }, inner) {
    const work = source && url ? markup`<a${attributes({ href: url, rel: 'external' })}>${source}</a>` : source;
    const cited = work && markup` <cite>${work}</cite>`;
    return markup`<figure class="quote"><blockquote${attributes({ cite: url })}>${inner}</blockquote><figcaption><span>${by}${source && ','}</span>${cited}</figcaption></figure>`;
  },
});
