/** Converts one text of an archive, and compares what was written with what was there. */
import type { ImportedBody, LeftOut } from '../../src/importing/imported-text.ts';
import { parseBody } from '../../src/importing/text/convert-body.ts';
import type { Compared } from '../../src/importing/text/counts.ts';
import { markdownTree } from '../../src/importing/text/parse-body.ts';
import type { Places } from '../../src/importing/text/place.ts';

interface Converted extends Compared {
  readonly markdown: string;
  readonly notes: readonly LeftOut[];
}

export function convertText(body: ImportedBody, places: Places): Converted {
  const { markdown, notes, compare } = parseBody(body, new Map()).write(places);
  return { markdown, notes, ...compare(markdownTree(markdown)) };
}
