/** Tells tags in a sentence from tags on lines of their own, which MDX closes by different rules. */
import type { Tag } from './read-tags.ts';

/** A letter that no text holds. */
const tagLetter = '\uFFFF';
const onlyTags = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)*[\s\uFFFF]*$/;
const beginsBlock = /^[\s>]*(?:#{1,6}\s|[-+*]\s|\d{1,9}[.)]\s|\|)/;
const empty = /^[\s>\uFFFF]*$/;

/** For a tag, the place where its paragraph begins; undefined when its line holds nothing but tags. */
export function sentencesOf(code: string, tags: readonly Tag[]): (tag: Tag) => number | undefined {
  let text = '';
  let from = 0;
  for (const { start, end } of tags) {
    text += code.slice(from, start) + tagLetter.repeat(end - start);
    from = end;
  }
  text += code.slice(from);
  return ({ start }) => {
    const line = text.lastIndexOf('\n', start - 1) + 1;
    return onlyTags.test(lineAt(text, line)) ? undefined : paragraphAt(text, line);
  };
}

/** The start of the paragraph that a line belongs to: after an empty line or a line of tags, or at the sign of a list or heading. */
function paragraphAt(text: string, line: number): number {
  let start = line;
  while (start > 0 && !beginsBlock.test(lineAt(text, start))) {
    // A search from before the beginning would begin at 0 and find the line at hand again.
    const before = start === 1 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    if (empty.test(lineAt(text, before))) return start;
    start = before;
  }
  return start;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end);
}
