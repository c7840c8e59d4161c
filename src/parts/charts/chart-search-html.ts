/** A chart in the search: the names and figures of its rows, its caption and its source. */
import type { PartValues } from '../part-rule.ts';
import { paragraphOf, pictureWith, tableIn } from '../search-words.ts';

export function chartSearchHtml(values: PartValues): string {
  const table = tableIn(values['data']);
  const words = table ? [...table.columns, ...table.rows.flat()].join(' ') : '';
  return pictureWith(words) + paragraphOf(values, 'caption') + paragraphOf(values, 'source');
}
