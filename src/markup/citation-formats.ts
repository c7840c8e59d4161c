/** A citation in the formats of programs that manage references, for the designs. */
import { bibtexOf } from '../outputs/citations/bibtex.ts';
import { cslJsonOf } from '../outputs/citations/csl-json.ts';
import type { Citation } from '../views/citation.ts';

/** `id` names the element that holds the text. */
export function citationFormats(citation: Citation): readonly { readonly name: string; readonly id: string; readonly text: string }[] {
  return [
    { name: 'BibTeX', id: 'piece_bibtex', text: bibtexOf(citation) },
    { name: 'CSL-JSON', id: 'piece_csl', text: cslJsonOf(citation) },
  ];
}
