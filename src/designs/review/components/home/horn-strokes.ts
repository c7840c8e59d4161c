/** The strokes of a horn: upright, short to long, on one axis, over the whole width however few there are. */
import type { ArticleLength } from '../../../../views/length-profile.ts';

/** Of the picture, in its own units. */
export const hornSize = { width: 648, height: 200 } as const;

export interface HornStroke {
  readonly lead: boolean;
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

/** `lengths` is sorted, shortest first. The first stroke begins at 0, the last one ends at the width of the picture; a single one begins at 0. */
export function hornStrokes(lengths: readonly ArticleLength[]): readonly HornStroke[] {
  const floor = Math.min(lengths[0]?.length ?? 1, 1 - leastSpan);
  const swelling = Math.min(widest, hornSize.width / lengths.length / 3);
  const strokes = lengths.map(({ length, lead }) => {
    const share = (length - floor) / (1 - floor);
    const height = Math.round(shortest + (hornSize.height - shortest) * share);
    return { lead, width: tenths(thinnest + swelling * share ** 2), height };
  });
  const pitch = (hornSize.width - (strokes.at(-1)?.width ?? 0)) / Math.max(1, strokes.length - 1);
  return strokes.map((stroke, index) => ({ ...stroke, x: tenths(index * pitch), y: (hornSize.height - stroke.height) / 2 }));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
