/** The strokes of a horn: upright, on one axis, over its whole width. Where there are too few, ticks stand before them, where a louder horn has strokes. */
import type { ArticleLength } from '../../../../views/length-profile.ts';

/** Of the picture, in its own units. */
export const hornSize = { width: 648, height: 200 } as const;

export interface HornStroke {
  readonly lead: boolean;
  readonly earlier: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Horn {
  readonly strokes: readonly HornStroke[];
  /** The x of each tick, which is `tickSize` large and stands on the axis before all strokes. */
  readonly ticks: readonly number[];
}

const shortest = 40;
/** Lengths of which none is less than half of the longest keep their proportions: else 1,000 and 1,400 words would be a whisper and a shout. */
const leastSpan = 1 / 2;
const thinnest = 6;
/** How much wider the longest stroke is; never more than a third of the distance between two, nor than `widest`. */
const widest = 32;
/** Of an article of another issue, whatever its length. */
const thin = 3;
export const tickSize = { width: thin, height: 8 } as const;
/** Between two strokes that do not fill the width, and between two ticks. */
const narrow = 26;
const fewestFilling = 6;

/** For the `lengths` of a view, in their order. The first stroke or tick begins at 0; the last stroke ends at the width of the picture. */
export function hornStrokes(lengths: readonly ArticleLength[]): Horn {
  const { width: room, height: tallest } = hornSize;
  const floor = Math.min(...lengths.map(({ length }) => length), 1 - leastSpan);
  const own = lengths.filter(({ earlier }) => !earlier).length;
  const swelling = Math.min(widest, room / own / 3);
  const strokes = lengths.map(({ length, lead, earlier = false }) => {
    const share = (length - floor) / (1 - floor);
    const height = Math.round(shortest + (tallest - shortest) * share);
    return { lead, earlier, width: earlier ? thin : tenths(thinnest + swelling * share ** 2), height };
  });
  const ink = strokes.reduce((sum, { width }) => sum + width, 0);
  const fills = own === lengths.length && own >= fewestFilling;
  const left = room - ink - narrow * (strokes.length - 1);
  const count = fills ? 0 : Math.max(0, Math.floor(left / (thin + narrow)));
  const gap = (room - ink - thin * count) / Math.max(1, count + strokes.length - 1);
  let x = count * (thin + gap);
  return {
    ticks: Array.from({ length: count }, (_, index) => tenths(index * (thin + gap))),
    strokes: strokes.map((stroke) => {
      const placed = { ...stroke, x: tenths(x), y: (tallest - stroke.height) / 2 };
      x += stroke.width + gap;
      return placed;
    }),
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
