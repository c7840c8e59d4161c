/** Distinguishes tags in a sentence from tags on their own lines: MDX has different rules for closing them. */
import { placeFinder } from './place-finder.ts';
import type { Tag } from './read-tags.ts';

/** A character that no text contains. */
const tagLetter = '\uFFFF';
const onlyTags = /^(?:[\s>]|[-+*]\s|\d{1,9}[.)]\s)*[\s\uFFFF]*$/;
const beginsBlock = /^[\s>]*(?:#{1,6}\s|[-+*]\s|\d{1,9}[.)]\s|\|)/;
const empty = /^[\s>\uFFFF]*$/;

/** For a tag, the offset of its paragraph; undefined if its line contains only tags. */
export function sentencesOf(code: string, tags: readonly Tag[]): (tag: Tag) => number | undefined {
  let text = '';
  let from = 0;
  for (const { start, end } of tags) {
    text += code.slice(from, start) + tagLetter.repeat(end - start);
    from = end;
  }
  text += code.slice(from);
  const paragraphs = paragraphsOf(text);
  const placeOf = placeFinder(text);
  return ({ start }) => paragraphs[placeOf(start).line - 1];
}

/** For each line, the offset of its paragraph. A paragraph begins after an empty line or a line of tags, or at a list item or heading. */
function paragraphsOf(text: string): readonly (number | undefined)[] {
  let start = 0;
  let paragraph = 0;
  let afterEmpty = true;
  return text.split('\n').map((line) => {
    if (afterEmpty || beginsBlock.test(line)) paragraph = start;
    afterEmpty = empty.test(line);
    start += line.length + 1;
    return onlyTags.test(line) ? undefined : paragraph;
  });
}
