/** The excerpt of an article in a result: from the section with the most matches, at the place where they are closest together. */
import { fold } from './letters.ts';
import { half, nearness } from './nearness.ts';
import type { Anchor, Found } from './pagefind.ts';
import { type Word, wordsIn } from './words.ts';

export interface Excerpt {
  /** The heading above it; absent at the beginning of an article. */
  readonly anchor?: Anchor;
  readonly stretches: readonly Stretch[];
}

export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/** In characters: the length of an excerpt, and how much of it comes before the first match. */
const length = 200;
const before = 50;

/** `tokens`: the searched words. */
export function excerptOf(found: Found, tokens: readonly string[]): Excerpt {
  const { content, anchors } = found;
  const words = wordsIn(content);
  const places = placesIn(found, words, tokens);
  const { anchor, from, to } = fullestSection(anchors, places, words.length);
  const inside = places.filter((place) => place >= from && place < to);
  const first = densest(inside.map((place) => words[place]).filter((word) => word !== undefined));
  const section = words.slice(from, to);
  const start = section.find((word) => word.start >= first - before)?.start ?? first;
  const end = section.findLast((word) => word.end <= start + length)?.end ?? content.length;
  const marks = joinedRanges(inside.flatMap((place) => words[place] ?? []));
  return { ...(anchor ? { anchor } : {}), stretches: stretchesOf(content, withSigns(content, { start, end }), marks) };
}

/** The matched word forms as they are in the text, without duplicates. */
export function formsOf(found: Found, tokens: readonly string[]): readonly string[] {
  const words = wordsIn(found.content);
  const ranges = joinedRanges(placesIn(found, words, tokens).flatMap((place) => words[place] ?? []));
  const forms = ranges.map(({ start, end }) => found.content.slice(start, end));
  return [...new Map(forms.map((form) => [fold(form), form])).values()];
}

/** Where a match has no place in the content, the most similar words in it, and compounds. */
function placesIn({ locations }: Found, words: readonly Word[], tokens: readonly string[]): readonly number[] {
  const located = [...new Set(locations)].filter((place) => place < words.length).sort((a, b) => a - b);
  if (located.length > 0) return located;
  const shares = words.map(({ token, also }) =>
    tokens.reduce((most, asked) => Math.max(most, also.includes(asked) ? 1 : nearness(token, asked)), half),
  );
  const nearest = shares.reduce((most, share) => Math.max(most, share), half);
  return nearest === half ? [] : shares.flatMap((share, place) => (share === nearest ? [place] : []));
}

interface Section {
  readonly anchor?: Anchor;
  /** Indexes of words. */
  readonly from: number;
  readonly to: number;
}

function fullestSection(anchors: readonly Anchor[], places: readonly number[], words: number): Section {
  const sections: Section[] = [{ from: 0, to: anchors[0]?.location ?? words }];
  for (const [at, anchor] of anchors.entries()) sections.push({ anchor, from: anchor.location, to: anchors[at + 1]?.location ?? words });
  const fullness = ({ from, to }: Section): number => places.filter((place) => place >= from && place < to).length;
  return sections.reduce((best, section) => (fullness(section) > fullness(best) ? section : best));
}

/** The start of the stretch with the most of these words. */
function densest(words: readonly Word[]): number {
  let best = { start: words[0]?.start ?? 0, count: 0 };
  let last = 0;
  for (const [first, { start }] of words.entries()) {
    while (last < words.length && (words[last]?.end ?? 0) <= start + length - before) last++;
    if (last - first > best.count) best = { start, count: last - first };
  }
  return best.start;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Merges overlapping pairs of letters. */
function joinedRanges(words: readonly Range[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const { start, end } of words) {
    const last = ranges.at(-1);
    if (last && start < last.end) ranges[ranges.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else ranges.push({ start, end });
  }
  return ranges;
}

/** Extends the range by the characters that belong to its first and last word. */
function withSigns(content: string, { start, end }: Range): Range {
  const opening = /[^\s\p{L}\p{N}]*$/u.exec(content.slice(0, start))?.[0] ?? '';
  const closing = /^[^\s\p{L}\p{N}]*/u.exec(content.slice(end))?.[0] ?? '';
  return { start: start - opening.length, end: end + closing.length };
}

function stretchesOf(content: string, { start, end }: Range, marks: readonly Range[]): readonly Stretch[] {
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
