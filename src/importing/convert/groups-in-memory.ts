/** Texts that are in memory together. */
import type { ImportedBody } from '../imported-text.ts';

/**
 * Two groups are in memory: while one is written, the next is read. A text may take eight hundred times its size; a longer one than this, in
 * characters, is a group of its own, beside which no other should be.
 */
export const mostOfGroup = { texts: 64, characters: 256 * 1024 };

export interface GroupInMemory<Text> {
  readonly texts: readonly Text[];
  /** In characters. */
  readonly size: number;
}

/** In their order. Only a group of one text is larger than `mostOfGroup`. */
export async function* groupsInMemory<Text>(
  texts: AsyncIterable<Text>,
  sizeOf: (text: Text) => number,
): AsyncGenerator<GroupInMemory<Text>> {
  let group: Text[] = [];
  let size = 0;
  for await (const text of texts) {
    const own = sizeOf(text);
    if (group.length === mostOfGroup.texts || (group.length > 0 && size + own > mostOfGroup.characters)) {
      yield { texts: group, size };
      [group, size] = [[], 0];
    }
    group.push(text);
    size += own;
  }
  if (group.length > 0) yield { texts: group, size };
}

/** In characters. */
export function sizeOfBody(body: ImportedBody): number {
  return 'html' in body ? body.html.length : 'markdown' in body ? body.markdown.length : body.exported.length;
}
