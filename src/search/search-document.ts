/**
 * The search document of an article: the words of the rendered page in their order, with its ids, without links to other pages. It leaves out what
 * the page excludes from the search, because it only repeats or names something.
 */
import type { SearchEntry } from '../views/search-entry.ts';
import type { SearchFacts } from '../views/search-facts.ts';
import { joined, tag } from '../base/html.ts';

export interface SearchDocument {
  /** Within the site, without the base path. */
  readonly address: string;
  /** BCP 47, the language of the site: it decides how endings are removed. */
  readonly language: string;
  readonly facts: SearchFacts;
  /** The text between the byline and the end of the article, of which results show excerpts. */
  readonly html: string;
  /** What follows it: corrections, sources, hashtags; and people beside the authors. It is found, but no excerpt is made of it. */
  readonly end: string;
}

/** `prose`: the text of the article as HTML. */
export function searchDocument(
  { address, language, facts, texts, picture, end, contributors }: SearchEntry,
  prose: string,
): SearchDocument {
  const figure = picture && `${tag('img', '', { alt: picture.alt })}${tag('figcaption', joined(picture.caption, picture.credit))}`;
  const blocks = [texts.map((text) => tag('p', joined(text))).join(''), figure ?? '', tag('div', prose)];
  return { address, language, facts, html: blocks.join('\n'), end: [...endOf(end), ...contributors.map(lineOf)].join('\n') };
}

function lineOf({ label, people }: SearchEntry['contributors'][number]): string {
  return tag('p', `${joined(label, people.flatMap((one) => [one.label, one.place ?? []].flat()).join(', '))} `);
}

/** Headings have the same ids as on the page, so that results can lead to them. */
function endOf({ corrections, disclosures, sources, hashtags }: SearchEntry['end']): readonly string[] {
  // The space prevents the full stop that `page-text.ts` adds to blocks: headings and hashtags should not end with one.
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
