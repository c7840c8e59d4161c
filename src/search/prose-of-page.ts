/** The text of a scripted article. It exists only in the rendered page, because its module makes it. */
import { Parser } from 'htmlparser2';

/** The rendered content of the first element with the attribute `data-body`, without soft hyphens, which only pages have; empty where there is none. */
export function proseOfPage(html: string): string {
  let depth = 0;
  let start: number | undefined;
  let end: number | undefined;
  const parser = new Parser({
    onopentag(_name, attributes) {
      if (start !== undefined) depth++;
      else if ('data-body' in attributes) start = parser.endIndex + 1;
    },
    onclosetag() {
      if (start === undefined || end !== undefined) return;
      if (depth === 0) end = parser.startIndex;
      else depth--;
    },
  });
  parser.end(html);
  return start === undefined ? '' : html.slice(start, end).replaceAll('\u00AD', '');
}
