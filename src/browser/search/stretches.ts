/** A text in stretches, some of them marked: a mark holds the letters and digits of a word, and no sign around it. */
import type { Word } from './words.ts';

export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Offsets in a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The ranges of the words at these places, in order. Pairs of letters that overlap are one range, and so is a compound that was asked for as one word. */
export function rangesOf(words: readonly Word[], places: readonly number[], tokens: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const place of places) {
    const range = rangeOf(words, place, tokens);
    if (!range) continue;
    const { start, end } = range;
    const last = ranges.at(-1);
    if (last && start < last.end) ranges[ranges.length - 1] = { start: Math.min(start, last.start), end: Math.max(end, last.end) };
    else ranges.push({ start, end });
  }
  return ranges;
}

/** In words. */
const longestCompound = 6;

/** Of `mail` in "e-mail" for somebody who asked for `email`: the whole compound. */
function rangeOf(words: readonly Word[], place: number, tokens: readonly string[]): Range | undefined {
  const word = words[place];
  if (!word || tokens.includes(word.token) || !word.also.some((token) => tokens.includes(token))) return word;
  let joined = word.token;
  for (let first = place - 1; first >= Math.max(0, place - longestCompound); first--) {
    const part = words[first];
    joined = (part?.token ?? '') + joined;
    if (part && tokens.includes(joined)) return { start: part.start, end: word.end };
  }
  return word;
}

/** Extends the range by the characters that belong to its first and last word. */
export function withSigns(content: string, { start, end }: Range): Range {
  const opening = /[^\s\p{L}\p{N}]*$/u.exec(content.slice(0, start))?.[0] ?? '';
  const closing = /^[^\s\p{L}\p{N}]*/u.exec(content.slice(end))?.[0] ?? '';
  return { start: start - opening.length, end: end + closing.length };
}

/** The part of the content in the range; `marks` outside it are left out. */
export function stretchesOf(content: string, { start, end }: Range, marks: readonly Range[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const add = (from: number, to: number, isMarked: boolean): void => {
    if (to > from) stretches.push({ text: content.slice(from, to), isMarked });
  };
  let at = start;
  for (const mark of marks.filter((each) => each.start >= start && each.end <= end)) {
    add(at, mark.start, false);
    add(mark.start, mark.end, true);
    at = mark.end;
  }
  add(at, end, false);
  return stretches;
}
