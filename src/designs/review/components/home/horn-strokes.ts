/** The strokes of a horn: upright, on one axis. Those of a full issue fill its width; others begin at its start, with a narrow gap: a few would be lost in it. */
import type { ArticleLength } from '../../../../views/length-profile.ts';

/** Of the picture, in its own units. */
export const hornSize = { width: 648, height: 200 } as const;
/** Of a horn that is one of many on a page. */
export const smallHornSize = { width: 540, height: 200 } as const;

export interface HornStroke {
  readonly lead: boolean;
  readonly earlier: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const shortest = 40;
/** Lengths of which none is less than half of the longest keep their proportions: else 1,000 and 1,400 words would be a whisper and a shout. */
const leastSpan = 1 / 2;
const thinnest = 6;
/** How much wider the longest stroke is; never more than a third of the distance between two, nor than `widest`. */
const widest = 32;
const widestOfFew = 20;
/** Of an article of another issue, whatever its length. */
const thin = 3;
/** Between two strokes that do not fill the width. */
const narrow = 26;
const fewestFilling = 6;

/** For the `lengths` of a view, in their order. The first stroke begins at 0; the last one ends at the width of the picture, if they fill it. */
export function hornStrokes(lengths: readonly ArticleLength[], { small = false } = {}): readonly HornStroke[] {
  const { width: room, height: tallest } = small ? smallHornSize : hornSize;
  // Small ones are compared with each other, so all begin at nothing.
  const floor = small ? 0 : Math.min(...lengths.map(({ length }) => length), 1 - leastSpan);
  const own = lengths.filter(({ earlier }) => !earlier).length;
  const fills = !small && own === lengths.length && own >= fewestFilling;
  const swelling = Math.min(fills || own < lengths.length ? widest : widestOfFew, room / own / 3);
  const strokes = lengths.map(({ length, lead, earlier = false }) => {
    const share = (length - floor) / (1 - floor);
    const height = Math.round(shortest + (tallest - shortest) * share);
    return { lead, earlier, width: earlier ? thin : tenths(thinnest + swelling * share ** 2), height };
  });
  const ink = strokes.reduce((sum, { width }) => sum + width, 0);
  const filling = (room - ink) / Math.max(1, strokes.length - 1);
  const gap = fills ? filling : Math.min(narrow, filling);
  let x = 0;
  return strokes.map((stroke) => {
    const placed = { ...stroke, x: tenths(x), y: (tallest - stroke.height) / 2 };
    x += stroke.width + gap;
    return placed;
  });
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
