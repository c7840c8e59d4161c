/** The sentences among the fields of a file, set with the quotes and dashes of their language, as the text below them is. */
import { typesetLine } from '../../markdown/typeset-line.ts';

/** Fields whose value is prose; names, labels and addresses stay as they were typed. */
const prose = new Set(['title', 'standfirst', 'alt', 'caption', 'text', 'disclosures', 'bio', 'role', 'tagline', 'description']);

/** A copy of plain data. `language` is a BCP 47 tag. */
export function typesetFields<Data>(data: Data, language: string): Data {
  return JSON.parse(JSON.stringify(data), (name, value: unknown) => {
    if (!prose.has(name)) return value;
    if (typeof value === 'string') return typesetLine(value, language);
    return Array.isArray(value) ? value.map((line: unknown) => (typeof line === 'string' ? typesetLine(line, language) : line)) : value;
  });
}
