/** The excerpt of an article in a result: from the section with the most matches, at the place where they are closest together. */
import { fold } from './letters.ts';
import { type Range, rangesOf, type Stretch, stretchesOf, withSigns } from './stretches.ts';
import { endHeadingOf, headingOf } from './heading.ts';
import { half, nearness } from './nearness.ts';
import type { Anchor, Found } from './pagefind.ts';
import { type Word, wordsIn } from './words.ts';

export interface Excerpt {
  /** The heading above it, or the end of the article that the words are in; absent at the beginning of an article. */
  readonly anchor?: Anchor;
  /** The heading with its marks; empty without one. */
  readonly heading: readonly Stretch[];
  readonly stretches: readonly Stretch[];
}

/** In characters: the length of an excerpt, and how much of it comes before the first match. */
const length = 200;
const before = 50;

/** `tokens`: the searched words. */
export function excerptOf(found: Found, tokens: readonly string[]): Excerpt {
  const { content } = found;
  const words = wordsIn(content);
  const places = placesIn(found, words, tokens);
  const { anchor, from, to } = fullestSection(found, places, words.length);
  const title = anchor ? wordsIn(anchor.text) : [];
  // The heading has a line of its own.
  const first = Math.min(from + title.length, to);
  const [begin, end] = first < to ? [first, to] : [0, words.length];
  const inside = places.filter((place) => place >= begin && place < end);
  const densestStart = densest(
    inside.flatMap((place) => words[place] ?? []),
    words[begin]?.start ?? 0,
  );
  const section = words.slice(begin, end);
  const start = section.find((word) => word.start >= densestStart - before)?.start ?? densestStart;
  const stop = section.findLast((word) => word.end <= start + length)?.end ?? content.length;
  const inTitle = places.filter((place) => place >= from && place < from + title.length).map((place) => place - from);
  return {
    ...(anchor ? { anchor } : {}),
    heading: anchor ? (from < words.length ? headingOf(anchor, inTitle, tokens) : endHeadingOf(anchor, found, tokens)) : [],
    stretches: stretchesOf(content, withSigns(content, { start, end: stop }), rangesOf(words, inside, tokens)),
  };
}

/** The matched word forms as they are in the text, without duplicates. */
export function formsOf(found: Found, tokens: readonly string[]): readonly string[] {
  const words = wordsIn(found.content);
  const forms = rangesOf(words, placesIn(found, words, tokens), tokens).map(({ start, end }: Range) => found.content.slice(start, end));
  return [...new Map(forms.map((form) => [fold(form), form])).values()];
}

/** Where a match has no place in the article, the most similar words in its text, and compounds. */
function placesIn({ locations, placed }: Found, words: readonly Word[], tokens: readonly string[]): readonly number[] {
  const located = [...new Set(locations)].filter((place) => place < words.length).sort((a, b) => a - b);
  if (located.length > 0 || locations.some((place) => place < placed)) return located;
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

/** Where no word of the text is found: the section at the end of the article that has one, without words to show. */
function fullestSection({ anchors, locations, placed }: Found, places: readonly number[], words: number): Section {
  const inText = anchors.filter(({ location }) => location < words);
  const sections: Section[] = [{ from: 0, to: inText[0]?.location ?? words }];
  for (const [at, anchor] of inText.entries()) sections.push({ anchor, from: anchor.location, to: inText[at + 1]?.location ?? words });
  const fullness = ({ from, to }: Section): number => places.filter((place) => place >= from && place < to).length;
  const fullest = sections.reduce((best, section) => (fullness(section) > fullness(best) ? section : best));
  if (places.length > 0) return fullest;
  const atEnd = locations.find((place) => place >= words && place < placed);
  const anchor = atEnd === undefined ? undefined : anchors.findLast(({ location }) => location >= words && location <= atEnd);
  return anchor ? { anchor, from: words, to: words } : { from: 0, to: sections[0]?.to ?? words };
}

/** The start of the stretch with the most of these words; `otherwise` where there are none. */
function densest(words: readonly Word[], otherwise: number): number {
  let best = { start: words[0]?.start ?? otherwise, count: 0 };
  let last = 0;
  for (const [first, { start }] of words.entries()) {
    while (last < words.length && (words[last]?.end ?? 0) <= start + length - before) last++;
    if (last - first > best.count) best = { start, count: last - first };
  }
  return best.start;
}
