/** Weights on cards: the wordmark with growing weight, and the horn of the categories. */
import type { Node } from '@takumi-rs/core';
import type { CategoryShare } from '../../../views/social-card.ts';
import { box, line } from './nodes.ts';

/** A font weight: `weight` from 0, the smallest, to 1, the largest. No hairlines: a phone would not show them. */
export function weightOf(weight: number): number {
  return Math.round(300 + 480 * weight);
}

const softest = 200;
const loudest = 760;

/** The name, each letter heavier than the one before. Lines break between words. */
export function wordmark(name: string): Node[] {
  const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  const step = (loudest - softest) / Math.max(1, letters.length - 1);
  const words: Node[][] = [[]];
  letters.forEach((letter, index) => {
    words.at(-1)?.push(line('letter', letter, { fontWeight: Math.round(softest + step * index) }));
    if (letter === ' ') words.push([]);
  });
  return words.map((word) => box('word', word));
}

interface HornSize {
  /** In pixels, as the others. */
  readonly tallest: number;
  readonly widest: number;
  /** Between six strokes. With more strokes, the gaps are smaller. */
  readonly gap: number;
}

/** Strokes on one axis, as on the cover. That of the article's own category is pale. */
export function horn(shares: readonly CategoryShare[], { tallest, widest, gap }: HornSize): Node {
  const strokes = shares.map(({ share, own }) =>
    box(own ? 'stroke knocked' : 'stroke', [], {
      height: Math.round(share * tallest),
      width: Math.round(widest * (0.2 + 0.8 * share ** 2)),
    }),
  );
  return box('horn', strokes, { gap: Math.round(Math.min(gap, (gap * 6) / Math.max(1, shares.length))) });
}
