/** A citation in BibTeX, for LaTeX and for programs that manage references (https://tug.org/bibtex/, section 3 of "BibTeXing"). */
import type { Citation, CitedAuthor } from '../../views/citation.ts';

export function bibtexOf({ key, title, authors, publication, day, url, language }: Citation): string {
  const [year, month] = day?.split('-') ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.map(nameOf).join(' and ')],
    // Within two pairs of braces a title keeps its capitals.
    ['title', `{${escaped(title)}}`],
    ['journal', escaped(publication)],
    ['year', year],
    ['month', month && months[Number(month) - 1]],
    ['date', day],
    ['url', url],
    ['language', language],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`}`]));
  return `@article{${key},\n${lines.join(',\n')}\n}`;
}

/** Names that BibTeX knows, without braces. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A name in braces is not taken apart; outside of them, the word "and" stands between two people. */
function nameOf(author: CitedAuthor): string {
  const half = (text: string): string => (/\band\b/i.test(text) ? `{${escaped(text)}}` : escaped(text));
  return 'name' in author ? `{${escaped(author.name)}}` : `${half(author.family)}, ${half(author.given)}`;
}

/** A brace that stood alone, even escaped, would end the field: both have names. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => named[sign] ?? `\\${sign}`);
}

const named: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
