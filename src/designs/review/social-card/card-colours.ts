/** The colours of social cards: those of the cover by day, because the light of the reader is not known. */
import type { ChosenColours } from '../../../schema/legible-colours.ts';
import { paletteOf } from '../colours/palette.ts';

/** As CSS values. */
export interface CardColours {
  readonly ground: string;
  readonly ink: string;
  /** The stroke of the article's own category. */
  readonly knock: string;
}

export function cardColours(chosen: ChosenColours | undefined): CardColours {
  const palette = paletteOf(chosen);
  return { ground: palette.flood.day, ink: palette['flood-2'].day, knock: palette['flood-knock'].day };
}
