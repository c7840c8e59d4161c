/** What an item of any feed says → a text. */
import type { ImportedText } from '../imported-text.ts';

type Facts = Omit<Partial<ImportedText>, 'body'> & { readonly html: string };

export function textFrom(number: number, { html, addresses = [], ...facts }: Facts): ImportedText {
  const last =
    addresses[0] === undefined
      ? ''
      : (
          addresses[0]
            .replace(/[?#].*$/, '')
            .replace(/\/+$/, '')
            .split('/')
            .at(-1) ?? ''
        ).replace(/\.\w+$/, '');
  return {
    ...{
      place: `item ${number}${facts.title ? `, ${facts.title.slice(0, 60)}` : ''}`,
      kind: 'article',
      title: '',
      draft: false,
      authors: [],
      categories: [],
      hashtags: [],
    },
    ...{ featured: false, name: /^https?:/.test(last) ? '' : last, otherNames: [], formerIds: [], leftOut: [] },
    ...facts,
    addresses,
    body: { html },
  };
}
