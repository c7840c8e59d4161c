/**
 * A piece as Pagefind reads it: what the drawn page holds, in its order and with its ids, and nothing that leads elsewhere. What the page leaves
 * out of the search, because it repeats or only names, is not in it.
 */
import type { SearchEntry } from '../views/search-entry.ts';
import { joined, tag } from './html.ts';

/** `prose` is the text of the piece as HTML. */
export function searchDocument(entry: SearchEntry, prose: string): string {
  const { language, facts, standfirst, picture, end } = entry;
  const marks = [
    ...Object.entries(facts.meta).map(([name, value]) => mark('meta', name, value)),
    ...facts.filters.map(({ name, value }) => mark('filter', name, value)),
    ...Object.entries(facts.sort).map(([name, value]) => mark('sort', name, value)),
  ];
  const figure =
    picture &&
    // Without an address: Pagefind takes what the picture shows, and no result shows the picture.
    `${tag('img', '', { src: '', alt: picture.alt })}${tag('figcaption', joined(picture.caption, picture.credit))}`;
  const article = [standfirst === undefined ? '' : tag('p', joined(standfirst)), figure ?? '', tag('div', prose), ...endOf(end)];
  const head = tag('head', marks.join(''));
  const body = tag('body', tag('article', article.join('\n'), { 'data-pagefind-body': '' }));
  return `<!doctype html>${tag('html', head + body, { lang: language })}`;
}

function mark(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return tag('meta', '', { [`data-pagefind-${kind}`]: `${name}[content]`, content: value });
}

/** Headings have the ids of the page: what is found below one leads there. */
function endOf({ corrections, disclosures, sources, hashtags }: SearchEntry['end']): readonly string[] {
  // After a space Pagefind sets no full stop, which a heading or a hashtag should not end in.
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
