/**
 * An article as the search reads it: what the rendered page holds, in its order and with its ids, and nothing that leads elsewhere. What the page leaves
 * out of the search, because it repeats or only names, is not in it.
 */
import type { SearchEntry } from '../views/search-entry.ts';
import type { SearchFacts } from '../views/search-facts.ts';
import { joined, tag } from './html.ts';

export interface SearchDocument {
  /** Within the site, without the path of the site itself. */
  readonly address: string;
  /** BCP 47, of the site: it decides how endings are cut. */
  readonly language: string;
  readonly facts: SearchFacts;
  /** Of the text between byline and foot. */
  readonly html: string;
}

/** `prose` is the text of the article as HTML. */
export function searchDocument({ address, language, facts, texts, picture, end }: SearchEntry, prose: string): SearchDocument {
  const figure = picture && `${tag('img', '', { alt: picture.alt })}${tag('figcaption', joined(picture.caption, picture.credit))}`;
  const blocks = [texts.map((text) => tag('p', joined(text))).join(''), figure ?? '', tag('div', prose), ...endOf(end)];
  return { address, language, facts, html: blocks.join('\n') };
}
/** Headings have the ids of the page: what is found below one leads there. */
function endOf({ corrections, disclosures, sources, hashtags }: SearchEntry['end']): readonly string[] {
  // After a space no full stop is set, which a heading or a hashtag should not end in.
  const section = (id: string, label: string, lines: readonly string[]): string =>
    tag('h2', `${joined(label)} `, { id }) + lines.map((line) => tag('p', `${line} `)).join('');
  return [
    corrections &&
      section(
        'piece_corrections',
        corrections.label,
        corrections.entries.map(({ date, text }) => joined(`${date.text}.`, text)),
      ),
    disclosures &&
      section(
        'piece_disclosures',
        disclosures.label,
        disclosures.texts.map((text) => joined(text)),
      ),
    sources &&
      section(
        'piece_sources',
        sources.label,
        sources.entries.map(({ title, publisher, accessed }) =>
          joined([title, publisher, accessed].filter((fact) => fact !== undefined).join(', ')),
        ),
      ),
    hashtags &&
      section(
        'piece_hashtags',
        hashtags.label,
        hashtags.links.map(({ label }) => joined(`#${label}`)),
      ),
  ].flatMap((each) => each ?? []);
}
